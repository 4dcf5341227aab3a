package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import java.util.Optional;

/** Whether somebody else could tell that the goal is reached. */
final class Measurable implements Rule {

    private static final int LONG_TITLE = 9;
    private static final int ENOUGH = 11;
    private static final int A_WORD = 2;

    @Override
    public Optional<Finding> look(Signs signs) {
        var title = signs.title();
        if (wanted(signs)) {
            return Optional.empty();
        }
        var felt = signs.goal().in(Field.MEASURE).anyMatch(Measurable::felt);
        if (felt
                ? Figures.in(signs.title())
                : !nothing(signs)
                        && (told(signs) || !title.has("learn", "direction", "compare") && signs.rich(ENOUGH))) {
            return Optional.empty();
        }
        if (title.has("direction", "compare")) {
            return Optional.of(new Finding(Hint.MEASURABLE, "comparison-only", signs.words("compare", "direction")));
        }
        if (title.has("learn")) {
            return Optional.of(new Finding(Hint.MEASURABLE, "learning-without-sign", signs.words("learn")));
        }
        return title.content().size() >= LONG_TITLE
                ? Optional.empty()
                : Optional.of(new Finding(Hint.MEASURABLE, "no-sign", signs.wholeTitle()));
    }

    private static boolean nothing(Signs signs) {
        return signs.says(Hint.VAGUE) || signs.says(Hint.NO_GOAL);
    }

    private static boolean told(Signs signs) {
        return sign(signs.title())
                || signs.goal().in(Field.STEPS).anyMatch(it -> signs.title().has("learn") ? it.has("proof") : sign(it))
                || Deeds.in(signs.title()).anyMatch(deed -> !Deeds.compared(signs.title(), deed))
                        && object(signs.title())
                || !signs.title().has("direction", "compare") && Deeds.unknown(signs.title())
                || signs.goal().in(Field.MEASURE).anyMatch(Measurable::measures)
                || position(signs)
                || signs.goal().in(Field.WHY).anyMatch(it -> Figures.in(it) && it.has("compare"));
    }

    /** A post, a sum or a house of one's own is had or not, however it is put. */
    private static boolean wanted(Signs signs) {
        return signs.says(Hint.ELSEWHERE) && signs.title().content().size() > A_WORD
                || signs.says(Hint.DEMAND) && Demand.named(signs.title())
                || signs.says(Hint.PAY_ONLY) && reward(signs.title())
                || (signs.says(Hint.DEMAND) || signs.says(Hint.PAY_ONLY)) && !signs.says(Hint.TIME_BOUND);
    }

    /** A car, a grade or a sum, but not "more money". */
    private static boolean reward(Passage title) {
        return Figures.in(title) || title.has("pay-core") && !title.has("direction", "compare", "money");
    }

    /** "Take on responsibility" says nothing that one could tell. */
    private static boolean object(Passage title) {
        return !title.contentBeyond("empty", "direction", "compare", "vague-phrase", "duty")
                .isEmpty();
    }

    /** A post or a grade by a date: one can tell. */
    private static boolean position(Signs signs) {
        var title = signs.title();
        return title.has("role")
                        && !title.has("learn")
                        && title.marks("direction").allMatch(it -> title.marks("role")
                                .anyMatch(role -> role.first() < it.end() && it.first() < role.end()))
                        && !signs.says(Hint.TIME_BOUND)
                || title.has("grade");
    }

    /** "I feel surer": who names a mere feeling as the sign has no other, unless the title counts something. */
    private static boolean felt(Passage measure) {
        return measure.has("feeling", "compare") && !sign(measure) && !measure.has("witness") && !Deeds.any(measure);
    }

    private static boolean sign(Passage passage) {
        return Figures.in(passage) || passage.has("proof");
    }

    private static boolean measures(Passage measure) {
        return sign(measure)
                || Deeds.any(measure)
                || measure.contentBeyond("empty", "compare", "direction").size() > 1;
    }
}
