package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A manager said to a goal of a shared copy whether it fits. An aggregate of its own: one a goal.
 *
 * @param substance of the goal then; null in events of before
 */
public record VerdictGiven(
        PersonId owner,
        GoalId goal,
        int shared,
        Verdict verdict,
        PersonId by,
        Instant at,
        @Nullable Integer substance) implements PlanEvent {

    @Override
    public String aggregate() {
        return owner.value() + "/" + goal.value();
    }
}
