package dev.cairn.goals.coach.phrasing;

import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Set;

/** What a title is about, in the person's own words. */
final class Subject {

    private static final int LONGEST = 120;
    private static final Set<String> TIMES = Set.of("date", "deadline", "start");
    private static final Set<String> WISHES = Set.of("wish", "demand", "threat", "demand-end");
    private static final Set<String> DIRECTIONS =
            Set.of("direction", "compare", "learn", "wish", "stop", "empty", "demand", "threat");

    private Subject() {}

    /** The thing that is wanted, without "get better at"; empty where the title names none. */
    static String thing(Passage title) {
        return cut(title, DIRECTIONS, DIRECTIONS);
    }

    /** All that is wanted, without "I would like to" and the dates at its ends. */
    static String aim(Passage title) {
        var aim = cut(title, WISHES, WISHES);
        return aim.isEmpty() ? title.text().strip() : aim;
    }

    /** All of it, without a full stop at the end. */
    static String title(Passage title) {
        var words = title.text().strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String cut(Passage title, Set<String> before, Set<String> behind) {
        var from = 0;
        var tokens = title.tokens();
        while (from < tokens.size() && drops(title, tokens.get(from), before)) {
            from++;
        }
        var until = sentence(title, from);
        while (until > from && drops(title, tokens.get(until - 1), behind)) {
            until--;
        }
        return from == until
                ? ""
                : shortened(title.text()
                        .substring(
                                tokens.get(from).start(), tokens.get(until - 1).end()));
    }

    private static boolean drops(Passage title, Token token, Set<String> categories) {
        return title.in(token, categories) || title.in(token, TIMES);
    }

    private static int sentence(Passage title, int from) {
        return title.first(from + 1, token -> token.pause() == Pause.STOP || title.in(token, WISHES));
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        var space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
