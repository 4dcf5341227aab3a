package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A manager answered something asked for, or what was promised was kept. An aggregate of its own: one a thing asked for.
 *
 * @param wording of what was asked, when it was answered
 * @param on by when it is granted, or when to ask again
 * @param keptOn when what was granted came true
 */
public record SupportDecided(
        PersonId owner,
        GoalId goal,
        AskId ask,
        SupportKind kind,
        int wording,
        SupportAnswer answer,
        @Nullable LocalDate on,
        PersonId by,
        Instant at,
        @Nullable LocalDate keptOn)
        implements PlanEvent {

    @Override
    public String aggregate() {
        return owner.value() + "/" + goal.value() + "/" + ask.value();
    }
}
