package dev.cairn.goals.coach;

import dev.cairn.goals.coach.phrasing.Phrasing;
import dev.cairn.goals.coach.rule.Finding;
import dev.cairn.goals.coach.text.Language;
import java.util.List;

/**
 * What the coach says of a goal.
 *
 * @param hints what matters most first; empty for a good goal
 */
public record Advice(Language language, List<Hinted> hints) {

    /** One thing that it says, with words to start from. */
    public record Hinted(Finding finding, Phrasing phrasing) {}

    public Advice {
        hints = List.copyOf(hints);
    }
}
