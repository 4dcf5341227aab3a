package dev.cairn.goals.role;

import dev.cairn.goals.strategy.StrategyItem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Where somebody sees themselves in a competency; levels are counted from 1. */
public record Estimate(
        @NotBlank @Pattern(regexp = StrategyItem.ID) String competency,

        @Min(1) @Max(7) int level) {}
