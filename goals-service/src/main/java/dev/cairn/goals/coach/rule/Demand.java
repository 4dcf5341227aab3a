package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An ultimatum or an entitlement. */
final class Demand implements Rule {

    private static final int A_TOPIC = 2;
    private static final int WORDS_OF_A_THREAT = 11;

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
        if (signs.says(Hint.NO_GOAL) && signs.goal().in(Field.TITLE, Field.WHY).noneMatch(it -> it.has("demand"))) {
            return Optional.empty();
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Finding(Hint.DEMAND, "ultimatum", spans));
    }

    private static Stream<Mark> demands(Passage passage) {
        return Stream.of(
                        passage.marks("demand"),
                        passage.marks("demand-start").filter(mark -> opens(passage, mark)),
                        passage.marks("demand-end").filter(mark -> aloneIn(passage, mark)))
                .flatMap(marks -> marks)
                .filter(mark -> !indifferent(passage, mark));
    }

    /** "Anything else is the same to me" insists on nothing. */
    private static boolean indifferent(Passage passage, Mark mark) {
        return passage.marks("none").anyMatch(none -> none.first() < mark.end() && mark.first() < none.end());
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

    /** Whether the sentence that demands says what: "the new coach", not only that it is owed. */
    static boolean named(Passage title) {
        var first = title.marks("demand", "demand-start")
                .mapToInt(Mark::first)
                .min()
                .orElse(0);
        var end = title.first(first + 1, token -> token.pause() == Pause.STOP);
        var condition = title.first(0, token -> CONDITIONS.contains(token.word()));
        var start = condition == 0 ? title.first(1, token -> token.pause() != Pause.NONE) : 0;
        return start < end && owed(title.part(start, end)) >= A_TOPIC;
    }

    /** "Either … or …" also covers what is wanted. */
    private static long owed(Passage sentence) {
        var demands = sentence.marks("demand", "demand-start", "demand-end", "threat", "leave")
                .filter(mark -> mark.end() - mark.first() <= WORDS_OF_A_THREAT)
                .toList();
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> demands.stream().noneMatch(mark -> mark.first() <= at && at < mark.end()))
                .filter(at -> !sentence.part(at, at + 1)
                        .contentBeyond(Specific.SAY_NOTHING)
                        .isEmpty())
                .filter(at -> !sentence.in(sentence.tokens().get(at), Set.of("role")))
                .count();
    }
}
