package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Phrase.Element;
import dev.cairn.goals.coach.text.Phrase.Form;
import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Letters;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries whether a phrase fits words, from one token on.
 *
 * @param first where the phrase starts
 * @param parts what stands behind the names that a phrase uses
 */
record Match(List<Token> tokens, int first, Map<String, List<List<Element>>> parts) {

    private static final Set<String> JOINS = Set.of("and", "or", "then", "und", "oder", "dann");
    private static final Set<String> TO = Set.of("to", "zu", "will", "would", "i'd", "i'll", "rather", "just");

    /** Behind the last token that some places cover from a token on; -1 where they do not fit. */
    int end(List<Element> elements, int at) {
        if (elements.isEmpty()) {
            return at;
        }
        var rest = elements.subList(1, elements.size());
        return switch (elements.getFirst()) {
            case Element.Gap(int most) -> behindGap(most, rest, at);
            case Element.Start(boolean infinitive) -> starts(at, infinitive) ? end(rest, at) : -1;
            case Element.End() -> ends(at) ? end(rest, at) : -1;
            case Element.Choice choice -> behindChoice(choice, rest, at);
        };
    }

    private int behindChoice(Element.Choice choice, List<Element> rest, int at) {
        var furthest = -1;
        if (at < tokens.size() && (at == first || joined(at))) {
            for (var form : choice.forms()) {
                furthest = Math.max(furthest, behind(form, rest, at));
            }
        }
        return furthest < 0 && choice.optional() ? end(rest, at) : furthest;
    }

    private int behind(Form form, List<Element> rest, int at) {
        var token = tokens.get(at);
        return switch (form) {
            case Form.Letters letters ->
                letters.fits(token.word()) || letters.fits(token.likely()) ? end(rest, at + 1) : -1;
            case Form.Made(String of) -> made(of, token) ? end(rest, at + 1) : -1;
            case Form.Named(String name) -> behindPart(name, rest, at);
        };
    }

    private int behindPart(String name, List<Element> rest, int at) {
        var furthest = -1;
        for (var part : parts.getOrDefault(name, List.of())) {
            var all = rest.isEmpty()
                    ? part
                    : Stream.concat(part.stream(), rest.stream()).toList();
            furthest = Math.max(furthest, end(all, at));
        }
        return furthest;
    }

    private int behindGap(int most, List<Element> rest, int at) {
        for (var skipped = 0; skipped <= most && at + skipped < tokens.size(); skipped++) {
            if (skipped > 0 && !joined(at + skipped - 1)) {
                return -1;
            }
            var end = end(rest, at + skipped);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether no sentence ends before a token; the dot of an ordinal number is none. */
    private boolean joined(int at) {
        return at == 0
                || tokens.get(at).pause() != Pause.STOP
                || tokens.get(at - 1).kind() == Kind.NUMBER;
    }

    private boolean starts(int at, boolean infinitive) {
        if (at == 0 || at == tokens.size() || tokens.get(at).pause() != Pause.NONE) {
            return at < tokens.size();
        }
        var before = tokens.get(at - 1).word();
        return JOINS.contains(before) || infinitive && TO.contains(before);
    }

    private boolean ends(int at) {
        return at == tokens.size() || tokens.get(at).pause() != Pause.NONE;
    }

    private static boolean made(String of, Token token) {
        return switch (of) {
            case "number" -> token.kind() == Kind.NUMBER;
            case "year" -> token.kind() == Kind.YEAR;
            case "date" -> token.kind() == Kind.DATE;
            case "name" -> token.letters() == Letters.CAPITAL;
            default -> true;
        };
    }
}
