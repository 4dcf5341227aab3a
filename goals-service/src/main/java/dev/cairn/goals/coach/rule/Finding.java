package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Span;
import java.util.List;

/**
 * One thing that the coach says.
 *
 * @param reason why, as a stable code that the portal words
 * @param spans the words it means
 */
public record Finding(Hint hint, String reason, List<Span> spans) {

    public Finding {
        var all = List.copyOf(spans);
        spans = all.stream()
                .distinct()
                .filter(span -> all.stream().noneMatch(other -> other.contains(span)))
                .toList();
    }
}
