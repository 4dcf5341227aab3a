package dev.cairn.goals.strategy.file;

import dev.cairn.goals.strategy.Scope;
import dev.cairn.goals.strategy.StrategyReplacing.Part;
import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param parts of the organization and of the teams that it says anything about; the others stay as they are
 */
public record StrategyFile(Map<Scope, Part> parts, List<FileProblem> problems) {}
