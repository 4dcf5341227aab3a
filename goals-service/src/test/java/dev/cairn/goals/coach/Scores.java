package dev.cairn.goals.coach;

import dev.cairn.goals.coach.rule.Hint;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How right the coach is on some goals. */
record Scores(List<Score> hints, int good, int disturbed) {

    /** @param named said and right; wrong: said and not right; missed: right and not said */
    record Score(Hint hint, int named, int wrong, int missed) {

        double precision() {
            return named + wrong == 0 ? 1 : (double) named / (named + wrong);
        }

        double recall() {
            return named + missed == 0 ? 1 : (double) named / (named + missed);
        }
    }

    static Scores of(Coach coach, List<LabelledGoal> goals) {
        var said = goals.stream().collect(Collectors.toMap(LabelledGoal::id, goal -> said(coach, goal)));
        var scores = Arrays.stream(Hint.values())
                .map(hint -> score(
                        hint,
                        goals.stream()
                                .filter(goal -> !goal.unsure().contains(hint.code()))
                                .toList(),
                        said))
                .toList();
        var good = goals.stream().filter(LabelledGoal::good).toList();
        var disturbed = good.stream().filter(goal -> disturbs(goal, said)).count();
        return new Scores(scores, good.size(), (int) disturbed);
    }

    private static boolean disturbs(LabelledGoal goal, Map<String, Set<String>> said) {
        var advice = new HashSet<>(said.get(goal.id()));
        advice.removeAll(goal.unsure());
        return !advice.isEmpty();
    }

    private static Score score(Hint hint, List<LabelledGoal> goals, Map<String, Set<String>> said) {
        var code = hint.code();
        int named = 0;
        int wrong = 0;
        int missed = 0;
        for (var goal : goals) {
            var says = said.get(goal.id()).contains(code);
            var right = goal.lacks().contains(code);
            named += says && right ? 1 : 0;
            wrong += says && !right ? 1 : 0;
            missed += !says && right ? 1 : 0;
        }
        return new Score(hint, named, wrong, missed);
    }

    static Set<String> said(Coach coach, LabelledGoal goal) {
        return coach.advise(goal.words()).hints().stream()
                .map(hinted -> hinted.finding().hint().code())
                .collect(Collectors.toSet());
    }

    double falseAlarms() {
        return good == 0 ? 0 : (double) disturbed / good;
    }

    String table() {
        return hints.stream()
                .map(it -> String.format(
                        Locale.ROOT,
                        "%-11s precision %.3f  recall %.3f  (%d right, %d wrong, %d missed)%n",
                        it.hint().code(),
                        it.precision(),
                        it.recall(),
                        it.named(),
                        it.wrong(),
                        it.missed()))
                .collect(Collectors.joining(
                        "",
                        "",
                        String.format(
                                Locale.ROOT,
                                "false alarms on good goals %.3f (%d of %d)%n",
                                falseAlarms(),
                                disturbed,
                                good)));
    }
}
