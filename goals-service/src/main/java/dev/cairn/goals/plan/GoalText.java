package dev.cairn.goals.plan;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.platform.store.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param measure what tells that it is reached
 * @param support what would help
 * @param reason why it was dropped, or paused where its owner says so; null otherwise
 */
public record GoalText(
        Horizon horizon,
        GoalKind kind,
        Target target,
        @Words String title,
        @Words String why,
        @Words String measure,
        List<Ask> support,
        @Words @Nullable String reason,
        @Words Alignment alignment) {

    /** Goals that were written before anything could be linked have no alignment. */
    public GoalText {
        alignment = Objects.requireNonNullElse(alignment, Alignment.NONE);
    }

    /** With what is asked for counted on from before. */
    GoalText after(GoalText before) {
        var asks = support.stream()
                .map(ask -> before.ask(ask.id()).map(ask::after).orElse(ask))
                .toList();
        return new GoalText(horizon, kind, target, title, why, measure, asks, reason, alignment);
    }

    Optional<Ask> ask(AskId id) {
        return support.stream().filter(ask -> ask.id().equals(id)).findFirst();
    }

    /** The parts that an agreement is about. */
    List<Object> substance() {
        var asked = support.stream().map(Ask::substance).toList();
        return List.of(horizon, kind, target, title, measure, asked, alignment);
    }
}
