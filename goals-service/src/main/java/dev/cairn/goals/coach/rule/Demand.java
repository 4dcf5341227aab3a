package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An ultimatum or an entitlement. */
final class Demand implements Rule {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "wenn", "falls", "sofern", "solange");
    private static final Set<String> NEGATIONS = Set.of(
            "unless", "not", "nothing", "no", "never", "don't", "doesn't", "isn't", "won't", "nix", "nichts", "nicht",
            "kein", "keine", "keinen");

    @Override
    public Optional<Finding> look(Signs signs) {
        var spans = signs.goal()
                .in(Field.TITLE, Field.WHY, Field.MEASURE, Field.SUPPORT)
                .flatMap(Demand::demands)
                .map(Mark::span)
                .toList();
        if (spans.isEmpty() && leavesOnCondition(signs.title())) {
            return Optional.of(new Finding(Hint.DEMAND, "ultimatum", signs.wholeTitle()));
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Finding(Hint.DEMAND, "ultimatum", spans));
    }

    private static Stream<Mark> demands(Passage passage) {
        return Stream.of(
                        passage.marks("demand"),
                        passage.marks("demand-start").filter(mark -> opens(passage, mark)),
                        passage.marks("demand-end").filter(mark -> aloneIn(passage, mark)))
                .flatMap(marks -> marks);
    }

    /** "Give me the team." is a demand; "so that they give me the late shifts" is not. */
    private static boolean opens(Passage passage, Mark mark) {
        return passage.tokens().get(mark.first()).pause() == Pause.STOP;
    }

    /** "…, period." is a demand; "in this period" is not. */
    private static boolean aloneIn(Passage passage, Mark mark) {
        var tokens = passage.tokens();
        return mark.first() > 0
                && tokens.get(mark.first()).pause() != Pause.NONE
                && (mark.end() == tokens.size() || tokens.get(mark.end()).pause() == Pause.STOP);
    }

    /** "To the competition if nothing moves here." */
    private static boolean leavesOnCondition(Passage title) {
        var condition = title.first(0, token -> CONDITIONS.contains(token.word()));
        var negation = title.first(condition, token -> NEGATIONS.contains(token.word()));
        return negation < title.tokens().size() && title.has("elsewhere", "leave");
    }
}
