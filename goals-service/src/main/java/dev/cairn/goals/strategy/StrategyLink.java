package dev.cairn.goals.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What something of a person's is good for: an objective, priority project, competency, value or problem. */
public record StrategyLink(
        @NotNull ItemKind kind,

        @NotBlank @Pattern(regexp = StrategyItem.ID) String id) {

    String key() {
        return StrategyItem.key(kind, id);
    }
}
