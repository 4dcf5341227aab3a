package dev.cairn.goals.strategy.file;

import dev.cairn.goals.strategy.ItemKind;
import dev.cairn.goals.strategy.StrategyReplacing.Wanted;
import java.util.List;
import java.util.Set;

/**
 * What a file says.
 *
 * @param kinds those that it says anything about; the others stay as they are
 */
public record StrategyFile(Set<ItemKind> kinds, List<Wanted> items, List<FileProblem> problems) {}
