package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token;
import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Letters;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is done according to a text: verbs and events of which one can tell that they took place. */
final class Deeds {

    private static final String[] DEEDS = {"make", "duty", "event", "move"};
    private static final int REACH = 3;
    private static final Set<String> LISTED = Set.of(
            "make",
            "practice",
            "duty",
            "event",
            "move",
            "learn",
            "direction",
            "empty",
            "stop",
            "wish",
            "path",
            "none",
            "pay-core");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "our", "my", "all", "each", "both");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "our");
    private static final Set<String> GERMAN_LINKS = Set.of("von", "bei", "der", "des", "am", "im", "auf", "mit", "in");
    private static final Set<String> NOMINAL = Set.of("beim", "im", "am", "vom", "das", "des");
    private static final Set<String> QUESTIONS = Set.of("how", "why", "wie", "warum", "weshalb");
    private static final Set<String> AND = Set.of("and", "und");
    private static final int ASKED_REACH = 7;
    private static final Set<String> NOUNS = Set.of("make", "duty");
    private static final Pattern COMPARATIVE = Pattern.compile("\\p{L}{3,}er");
    private static final Set<String> NOT_COMPARED = Set.of(
            "weiter",
            "selber",
            "sicher",
            "sauber",
            "immer",
            "wieder",
            "spaeter",
            "after",
            "other",
            "together",
            "over",
            "under",
            "never",
            "either",
            "later",
            "user",
            "customer",
            "computer",
            "order",
            "paper",
            "number",
            "power",
            "water",
            "letter",
            "summer",
            "winter",
            "offer",
            "cover");
    private static final Pattern INFINITIVE = Pattern.compile("\\p{L}{3,}(?:en|ern|eln)");

    private Deeds() {}

    /** Deeds that are more than the object of a direction ("get better at writing"). */
    static Stream<Mark> in(Passage passage) {
        var directions = directions(passage).toList();
        return passage.marks(DEEDS)
                .filter(deed -> directions.stream().noneMatch(it -> governs(it, deed, passage)))
                .filter(deed -> !noun(deed, passage));
    }

    /** "Sicherer werden", but not "Ausbilder werden": a noun is what one becomes. */
    static Stream<Mark> directions(Passage passage) {
        return passage.marks("direction").filter(direction -> !post(passage, direction));
    }

    private static boolean post(Passage passage, Mark direction) {
        var first = passage.tokens().get(direction.first());
        return passage.tokens().get(direction.end() - 1).word().equals("werden")
                && (passage.in(first, Set.of("role")) || direction.first() > 0 && first.capital());
    }

    static boolean any(Passage passage) {
        return in(passage).findAny().isPresent();
    }

    /** Whether a verb that no list knows seems to act on something: "upholster two armchairs", "Rahmen vergolden". */
    static boolean unknown(Passage passage) {
        return english(passage) || german(passage) || nominalised(passage);
    }

    /** "The build", "digital teaching": a verb's form used as a name. */
    private static boolean noun(Mark deed, Passage passage) {
        var tokens = passage.tokens();
        var first = tokens.get(deed.first());
        var article = deed.first() > 0
                && first.pause() == Pause.NONE
                && ARTICLES.contains(tokens.get(deed.first() - 1).word())
                && NOUNS.contains(deed.category());
        var last = tokens.get(deed.end() - 1);
        var name = tokens.size() <= REACH
                && deed.first() > 0
                && deed.category().equals("make")
                && first.letters() == Letters.LOWER
                && !INFINITIVE.matcher(last.word()).matches()
                && !passage.in(tokens.get(deed.first() - 1), LISTED);
        return article
                || name
                || nominal(deed, passage)
                || asked(deed, passage)
                || last.word().endsWith("ing") && deed.end() == tokens.size() && tokens.size() <= REACH;
    }

    /** "Beim Präsentieren": a German verb used as a noun. */
    private static boolean nominal(Mark deed, Passage passage) {
        var first = passage.tokens().get(deed.first());
        return deed.first() > 0
                && first.capital()
                && INFINITIVE.matcher(first.word()).matches()
                && NOMINAL.contains(passage.tokens().get(deed.first() - 1).word());
    }

    /** "Learn how the system calculates": what is asked about is not done. */
    private static boolean asked(Mark deed, Passage passage) {
        var tokens = passage.tokens();
        for (var at = deed.first() - 1; at >= 0 && deed.first() - at <= ASKED_REACH; at--) {
            if (tokens.get(at + 1).pause() == Pause.STOP
                    || AND.contains(tokens.get(at).word())) {
                return false;
            }
            if (QUESTIONS.contains(tokens.get(at).word())) {
                return passage.has("learn");
            }
        }
        return false;
    }

    private static boolean governs(Mark direction, Mark deed, Passage passage) {
        var distance = deed.first() - direction.end();
        var same = deed.first() >= direction.first() && deed.end() <= direction.end();
        return same || distance >= 0 && distance < REACH && together(passage.tokens(), direction.end(), deed.first());
    }

    private static boolean together(List<Token> tokens, int from, int until) {
        return tokens.subList(from, Math.min(until + 1, tokens.size())).stream()
                .noneMatch(it -> it.pause() != Pause.NONE
                        || Set.of("by", "to", "and", "und", "so", "um").contains(it.word()));
    }

    private static boolean english(Passage passage) {
        var start = passage.first(0, token -> !passage.in(token, Set.of("wish")));
        var tokens = passage.tokens();
        if (start + 2 >= tokens.size() || passage.in(tokens.get(start), LISTED)) {
            return false;
        }
        var next = tokens.get(start + 1);
        return DETERMINERS.contains(next.word()) || next.kind() == Kind.NUMBER || passage.in(next, Set.of("count"));
    }

    /** "Dolmetschen bei Elternabenden": a German verb that opens as a noun, with what it acts on. */
    private static boolean nominalised(Passage passage) {
        var tokens = passage.tokens();
        return tokens.size() > 2
                && tokens.getFirst().capital()
                && INFINITIVE.matcher(tokens.getFirst().word()).matches()
                && GERMAN_LINKS.contains(tokens.get(1).word())
                && !passage.in(tokens.getFirst(), LISTED);
    }

    private static boolean german(Passage passage) {
        var tokens = passage.tokens();
        for (var at = 1; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (germanVerb(tokens, at) && !passage.in(token, LISTED)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word seems to be the verb behind a German noun: "Herausforderungen annehmen". */
    static boolean germanVerb(Passage passage, Token token) {
        var at = passage.tokens().indexOf(token);
        return at > 1 && germanVerb(passage.tokens(), at);
    }

    /** "Gespräche souveräner führen": done already, and only better from now on. */
    static boolean compared(Passage passage, Mark deed) {
        if (deed.end() == 1) {
            return false;
        }
        var before = passage.tokens().get(deed.end() - 2);
        return !before.capital()
                && COMPARATIVE.matcher(before.word()).matches()
                && !passage.in(before, Set.of("stop", "path", "date"))
                && !NOT_COMPARED.contains(before.word());
    }

    private static boolean germanVerb(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return at > 0
                && !token.capital()
                && token.pause() == Pause.NONE
                && tokens.get(at - 1).capital()
                && INFINITIVE.matcher(token.word()).matches();
    }
}
