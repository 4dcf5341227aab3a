package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.GoalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services may know of a shared goal.
 *
 * @param target a date ({@code 2027-03-31}) or a year ({@code 2029})
 * @param substance counts the changes of what an agreement is about; null in events of before
 * @param asks what is asked for, to reach it; null in events of before
 */
public record PublicGoal(
        GoalId goal,
        Horizon horizon,
        GoalStatus status,
        String target,
        @Nullable Integer substance,
        @Nullable List<PublicAsk> asks) {

    /** The same goal with what became of it. */
    public PublicGoal withStatus(GoalStatus now) {
        return new PublicGoal(goal, horizon, now, target, substance, asks);
    }

    /** What is asked for, as far as the event tells. */
    public List<PublicAsk> asked() {
        return asks == null ? List.of() : asks;
    }
}
