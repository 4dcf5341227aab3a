package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import java.util.Optional;

/** An ambition outside the organization. A threat to leave is a demand instead. */
final class Elsewhere implements Rule {

    private static final int THREAT_REACH = 6;

    @Override
    public Optional<Finding> look(Signs signs) {
        var title = signs.title();
        var leaving = title.marks("leave")
                .filter(mark -> !threatened(title, mark) && !inside(title))
                .map(Mark::span)
                .toList();
        if (!leaving.isEmpty()) {
            return Optional.of(new Finding(Hint.ELSEWHERE, "leaving", leaving));
        }
        var outside = title.marks("elsewhere").map(Mark::span).toList();
        return outside.isEmpty() || inside(title)
                ? Optional.empty()
                : Optional.of(new Finding(Hint.ELSEWHERE, "outside", outside));
    }

    private static boolean threatened(Passage title, Mark leaving) {
        return title.marks("threat", "demand")
                .anyMatch(threat -> threat.first() <= leaving.first() && leaving.first() - threat.end() < THREAT_REACH);
    }

    /** A place of the organization, unless it is just what is left: "trade the office for a hut". */
    private static boolean inside(Passage title) {
        return title.marks("inside", "in-house").anyMatch(within -> title.marks("elsewhere")
                .noneMatch(out -> out.first() <= within.first() && within.end() <= out.end()));
    }
}
