package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.learned.Learned;
import dev.cairn.goals.coach.rule.Weighed.Trust;
import dev.cairn.goals.coach.text.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All that is looked for, together, each with how far it is trusted. */
public final class Rules {

    private static final Set<Hint> NOTHING_WANTED = Set.of(Hint.NO_GOAL, Hint.VAGUE);
    private static final Set<Hint> NOTHING_DONE = Set.of(Hint.NO_GOAL, Hint.VAGUE, Hint.PAY_ONLY);
    private static final Set<Hint> FOR_ONESELF = Set.of(Hint.NO_GOAL, Hint.ELSEWHERE, Hint.PAY_ONLY);

    /** Who demands something, or wants to go somewhere, mostly says what. */
    private static final Set<Hint> NAMED = Set.of(Hint.DEMAND, Hint.ELSEWHERE);

    /** And one can tell whether it was got. */
    private static final Set<Hint> OBTAINED = Set.of(Hint.DEMAND, Hint.ELSEWHERE, Hint.PAY_ONLY);

    private final Learned learned = new Learned();
    private final Map<Hint, Rule> rules = new EnumMap<>(Hint.class);

    /** Loads what was learned. How far each is trusted was found on goals that neither rules nor weights had seen. */
    public Rules() {
        caution(Hint.NO_GOAL, new NoGoal(), new Trust(-2, -0.5), "none", Set.of());
        caution(Hint.DEMAND, new Demand(), new Trust(-4, 0.2), "ultimatum", Set.of(Hint.NO_GOAL));
        caution(Hint.ELSEWHERE, new Elsewhere(), new Trust(-4, 0.8), "outside", Set.of(Hint.NO_GOAL, Hint.DEMAND));
        caution(Hint.PAY_ONLY, new PayOnly(), new Trust(-4, 1), "reward-only", Set.of(Hint.NO_GOAL));
        caution(
                Hint.VAGUE,
                new Vague(),
                new Trust(-4, -0.2),
                "no-subject",
                Set.of(Hint.NO_GOAL, Hint.DEMAND, Hint.ELSEWHERE, Hint.PAY_ONLY));
        criterion(Hint.SPECIFIC, new Specific(), new Trust(-1.5, 1), "bare-topic", NOTHING_DONE, without(NAMED));
        criterion(
                Hint.MEASURABLE,
                new Measurable(),
                new Trust(-5, 0.6),
                "no-sign",
                NOTHING_WANTED,
                nothingIn(Field.MEASURE).and(without(OBTAINED)));
        criterion(Hint.ACHIEVABLE, new Achievable(), new Trust(-3, 1.2), "no-path", NOTHING_DONE, signs -> true);
        rules.put(Hint.TIME_BOUND, new TimeBound());
        rules.put(
                Hint.RELEVANT,
                new Weighed(
                        Hint.RELEVANT,
                        new Relevant(),
                        new Trust(-2.5, 1),
                        "nothing-said",
                        FOR_ONESELF,
                        nothingIn(Field.ALIGNMENT),
                        Signs::mayTellWhy));
    }

    /** What is to be said of a goal, what matters most first. */
    public List<Finding> findings(GoalReading goal) {
        var signs = new Signs(goal, learned.opinion(goal.title(), goal.others()), rules);
        return rules.values().stream()
                .map(rule -> rule.look(signs))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Beside a graver one that is said, only the rule speaks: a threat to leave is no ambition outside. */
    private void caution(Hint hint, Rule rule, Trust trust, String reason, Set<Hint> graver) {
        rules.put(hint, new Weighed(hint, rule, trust, reason, Set.of(), without(graver), signs -> true));
    }

    private void criterion(Hint hint, Rule rule, Trust trust, String reason, Set<Hint> follows, Predicate<Signs> open) {
        rules.put(hint, new Weighed(hint, rule, trust, reason, follows, open, signs -> true));
    }

    private static Predicate<Signs> without(Set<Hint> others) {
        return signs -> others.stream().noneMatch(signs::says);
    }

    private static Predicate<Signs> nothingIn(Field field) {
        return signs -> signs.goal().in(field).allMatch(it -> it.tokens().isEmpty());
    }
}
