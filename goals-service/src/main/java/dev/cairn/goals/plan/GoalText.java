package dev.cairn.goals.plan;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.platform.store.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param measure what tells that it is reached
 * @param reason why it was dropped or paused; null otherwise
 */
public record GoalText(
        Horizon horizon,
        GoalKind kind,
        Target target,
        @Words String title,
        @Words String why,
        @Words String measure,
        @Words String support,
        @Words @Nullable String reason) {

    /** The parts that an agreement is about. */
    List<Object> substance() {
        return List.of(horizon, kind, target, title, measure, support);
    }
}
