package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Set;
import java.util.stream.IntStream;

/** Figures that can tell whether a goal is reached: not those of dates, lengths of time, names ("hall 7"). */
final class Figures {

    private static final Set<String> DATES = Set.of("date", "deadline", "start", "rhythm");
    private static final Set<String> CHANGE = Set.of("from", "instead", "von", "statt");
    private static final Set<String> SIGNS = Set.of("%", "percent", "prozent");

    private Figures() {}

    static boolean in(Passage passage) {
        return IntStream.range(0, passage.tokens().size()).anyMatch(at -> figure(passage, at));
    }

    /** "From nineteen kilos to ten": what is changed, and how far. */
    static boolean change(Passage passage) {
        return in(passage) && passage.tokens().stream().anyMatch(token -> CHANGE.contains(token.word()));
    }

    private static boolean figure(Passage passage, int at) {
        var token = passage.tokens().get(at);
        if (SIGNS.contains(token.word())) {
            return true;
        }
        var counts = token.kind() == Kind.NUMBER || passage.in(token, Set.of("count")) && token.kind() == Kind.WORD;
        return counts && !passage.in(token, DATES) && !duration(passage, at) && !name(passage, at);
    }

    private static boolean duration(Passage passage, int at) {
        var next = at + 1;
        return next < passage.tokens().size()
                && passage.in(passage.tokens().get(next), Set.of("unit"))
                && !spent(passage, next + 1);
    }

    /** "40 hours of night shifts": as much of something as one can count. */
    private static boolean spent(Passage passage, int at) {
        return at + 1 < passage.tokens().size()
                && passage.tokens().get(at).word().equals("of");
    }

    private static boolean name(Passage passage, int at) {
        var token = passage.tokens().get(at);
        if (at == 0 || token.pause() != Pause.NONE) {
            return false;
        }
        var before = passage.tokens().get(at - 1);
        if (passage.in(before, Set.of("pay-core"))) {
            return false;
        }
        if (passage.in(before, Set.of("numbered"))) {
            return !before.word().equals("a") || before.capital();
        }
        return token.kind() == Kind.NUMBER && before.capital() && !counted(passage, at) && !verb(passage, before, at);
    }

    private static boolean verb(Passage passage, Token before, int at) {
        return at == 1 && passage.in(before, Set.of("make", "event", "duty", "learn", "direction", "stop"))
                || passage.in(before, Set.of("stop"));
    }

    /** Whether something is counted by it: a word follows at once. */
    private static boolean counted(Passage passage, int at) {
        if (at + 1 >= passage.tokens().size()) {
            return false;
        }
        var next = passage.tokens().get(at + 1);
        return next.pause() == Pause.NONE && !passage.in(next, Set.of("stop", "date", "deadline"));
    }
}
