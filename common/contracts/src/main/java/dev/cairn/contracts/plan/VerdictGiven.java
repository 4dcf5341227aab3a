package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;

/** A manager said to a goal of a shared copy whether it fits. An aggregate of its own: one a goal. */
public record VerdictGiven(PersonId owner, GoalId goal, int shared, Verdict verdict, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public String aggregate() {
        return owner.value() + "/" + goal.value();
    }
}
