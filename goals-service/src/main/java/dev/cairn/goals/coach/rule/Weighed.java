package dev.cairn.goals.coach.rule;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule together with what labelled goals taught. It keeps silent where they speak clearly against it, and is spoken for where they speak
 * clearly for it.
 *
 * @param trust how clearly that is
 * @param reason what is said where the rule itself does not recognize it
 * @param follows what it follows from by what the words mean: without a goal nothing can be specific
 * @param open whether the goal leaves room for more than the rule recognizes
 * @param doubtful whether the goal says enough for the rule to have missed something
 */
record Weighed(
        Hint hint,
        Rule rule,
        Trust trust,
        String reason,
        Set<Hint> follows,
        Predicate<Signs> open,
        Predicate<Signs> doubtful)
        implements Rule {

    /** What some words bring about; the others are about what a title does not say. */
    private static final Set<Hint> BY_WORDS = Set.of(Hint.NO_GOAL, Hint.DEMAND, Hint.ELSEWHERE, Hint.PAY_ONLY);

    /**
     * In log-odds, as {@link dev.cairn.goals.coach.learned.Opinion} tells them.
     *
     * @param doubt below this the rule is not believed
     * @param sure from this on it is said without the rule
     */
    record Trust(double doubt, double sure) {}

    @Override
    public Optional<Finding> look(Signs signs) {
        var found = rule.look(signs);
        if (follows.stream().anyMatch(signs::says)) {
            return found.or(() -> Optional.of(new Finding(hint, reason, signs.wholeTitle())));
        }
        var odds = signs.opinion().of(hint.code());
        if (found.isPresent()) {
            return odds < trust.doubt() && doubtful.test(signs) ? Optional.empty() : found;
        }
        return odds >= trust.sure() && open.test(signs) ? Optional.of(learned(signs)) : Optional.empty();
    }

    private Finding learned(Signs signs) {
        return new Finding(
                hint, reason, BY_WORDS.contains(hint) ? signs.opinion().words(hint.code()) : signs.wholeTitle());
    }
}
