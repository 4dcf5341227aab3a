package dev.cairn.goals.coach.rule;

import java.util.Optional;

/** Looks for one thing in a goal; says nothing where it is unsure. */
interface Rule {

    Optional<Finding> look(Signs signs);
}
