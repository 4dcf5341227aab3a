package dev.cairn.goals.coach.phrasing;

import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;

/** What a title is about, in the person's own words. */
final class Subject {

    private static final int LONGEST = 120;
    private static final Pattern END = Pattern.compile("[.?!,;:\\s]+$");
    private static final Set<String> TIMES = Set.of("date", "deadline", "start");
    private static final Set<String> WISHES = Set.of("wish", "demand", "threat", "demand-end");
    private static final Set<String> TO_ME = Set.of("me", "us", "mir", "uns");
    private static final Set<String> CLAIMING = Set.of("wish", "demand", "threat", "demand-end", "leave", "past");
    private static final Set<String> DIRECTIONS =
            Set.of("direction", "compare", "learn", "wish", "stop", "empty", "demand", "threat");

    private Subject() {}

    /** The thing that is wanted, without "get better at"; empty where the title names none. */
    static String thing(Passage title) {
        return cut(title, DIRECTIONS, DIRECTIONS);
    }

    /** What is claimed, where a demand is left out; empty where nothing is named. */
    static String claim(Passage title) {
        var best = title.part(0, 0);
        for (var from = 0; from < title.tokens().size(); from++) {
            var run = title.part(from, title.first(from, token -> drops(title, token, CLAIMING) || given(token)));
            if (says(title, run, from) > says(title, best, 0)) {
                best = run;
            }
        }
        var claim = cut(best, DIRECTIONS, DIRECTIONS);
        return claim.isEmpty() ? reward(title) : claim;
    }

    private static String reward(Passage title) {
        return title.marks("reward")
                .max(Comparator.comparingInt(mark -> mark.end() - mark.first()))
                .map(mark ->
                        title.text().substring(mark.span().start(), mark.span().end()))
                .orElse("");
    }

    /** How much some words say; more where they stand behind the one who is to get it: "give me the keys". */
    private static int says(Passage title, Passage run, int from) {
        var content = run.contentBeyond("empty", "unit").size();
        var given = from > 0 && TO_ME.contains(title.tokens().get(from - 1).word());
        return content > 0 && given ? content + TO_ME.size() : content;
    }

    private static boolean given(Token token) {
        return token.pause() != Pause.NONE || TO_ME.contains(token.word());
    }

    /** All that is wanted, without "I would like to" and the dates at its ends. */
    static String aim(Passage title) {
        var aim = cut(title, WISHES, WISHES);
        return aim.isEmpty() ? title.text().strip() : aim;
    }

    /** All of it, without a full stop at the end. */
    static String title(Passage title) {
        var words = title.text().strip();
        return END.matcher(words).replaceAll("");
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
