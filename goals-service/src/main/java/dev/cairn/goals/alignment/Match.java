package dev.cairn.goals.alignment;

import dev.cairn.goals.strategy.StrategyItem;
import java.util.List;

/**
 * Something that a goal may serve.
 *
 * @param because the goal's own words that it shares, as they are written
 */
public record Match(StrategyItem item, List<String> because) {}
