package dev.cairn.goals.coach.rule;

import java.util.List;
import java.util.Optional;

/** All that is looked for, together. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new NoGoal(),
            new Demand(),
            new Elsewhere(),
            new PayOnly(),
            new Vague(),
            new Specific(),
            new Measurable(),
            new Achievable(),
            new TimeBound(),
            new Relevant());

    /** What is to be said of a goal, what matters most first. */
    public List<Finding> findings(GoalReading goal) {
        var signs = new Signs(goal);
        return ALL.stream()
                .map(rule -> rule.look(signs))
                .flatMap(Optional::stream)
                .toList();
    }
}
