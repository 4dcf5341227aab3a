package dev.cairn.goals.askme;

import java.util.List;
import java.util.Objects;

/**
 * What somebody may be asked about.
 *
 * @param lines in their own words, as they wrote them
 * @param competencies ids of the organization's competencies
 */
public record Topics(List<String> lines, List<String> competencies) {

    /** Nothing. */
    public static final Topics NONE = new Topics(List.of(), List.of());

    public Topics {
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
        competencies = List.copyOf(Objects.requireNonNullElse(competencies, List.of()));
    }

    /** Whether they say nothing, as they do once the person was erased. */
    public boolean empty() {
        return lines.isEmpty() && competencies.isEmpty();
    }
}
