package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Passage;
import java.util.Optional;

/** Whether something within the person's reach leads there, and the extent fits. */
final class Achievable implements Rule {

    private static final int AIM = 2;
    private static final int ENOUGH = 10;

    private final Extent extent = new Extent();

    @Override
    public Optional<Finding> look(Signs signs) {
        var over = extent.look(signs);
        if (over.isPresent()) {
            return over;
        }
        if (signs.says(Hint.VAGUE) || signs.says(Hint.NO_GOAL)) {
            return found(signs, "aim-without-content");
        }
        return path(signs) || !measuredOnly(signs) && signs.rich(ENOUGH) ? Optional.empty() : found(signs, "no-path");
    }

    /** Where the sign of success has been written, the way there would have been, too. */
    private static boolean measuredOnly(Signs signs) {
        return signs.goal().in(Field.MEASURE).anyMatch(it -> !it.tokens().isEmpty())
                && signs.goal().in(Field.STEPS, Field.SUPPORT).allMatch(it -> it.tokens()
                        .isEmpty());
    }

    private static Optional<Finding> found(Signs signs, String reason) {
        return Optional.of(new Finding(Hint.ACHIEVABLE, reason, signs.wholeTitle()));
    }

    private static boolean path(Signs signs) {
        return signs.goal()
                        .in(Field.STEPS, Field.SUPPORT)
                        .anyMatch(it -> !it.tokens().isEmpty()
                                && !(it.has("none", "no-goal")
                                        && it.contentBeyond("none", "no-goal").isEmpty()))
                || signs.title().has("oneact")
                || !signs.says(Hint.PAY_ONLY)
                        && signs.goal().in(Field.WHY, Field.MEASURE).anyMatch(Achievable::names)
                || !signs.title().has("demand")
                        && !(signs.title().has("direction") && measuredOnly(signs))
                        && names(signs.title());
    }

    /** Names a course, a person who helps, a beginning; but not as the aim itself. */
    private static boolean names(Passage passage) {
        return passage.has("path")
                && passage.contentBeyond("path", "empty", "direction").size() >= AIM;
    }
}
