package dev.cairn.goals.accomplishment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyLink;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an accomplishment helped with.
 *
 * @param id of the goal, or of the strategy's item within its kind
 */
public record AccountLink(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = "[0-9a-z][0-9a-z-]{0,79}")
        String id) {

    /** Of what something is. */
    public enum Kind {
        @JsonProperty("goal")
        GOAL(null),
        @JsonProperty("competency")
        COMPETENCY(ItemKind.COMPETENCY),
        @JsonProperty("objective")
        OBJECTIVE(ItemKind.OBJECTIVE),
        @JsonProperty("project")
        PROJECT(ItemKind.PROJECT);

        private final @Nullable ItemKind item;

        Kind(@Nullable ItemKind item) {
            this.item = item;
        }
    }

    boolean toGoal() {
        return kind == Kind.GOAL;
    }

    /** The link to what the organization pursues; only of one that leads there. */
    StrategyLink toStrategy() {
        return new StrategyLink(Objects.requireNonNull(kind.item, "a goal is the person's own"), id);
    }
}
