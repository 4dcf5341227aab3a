package dev.cairn.goals.coach.text;

import dev.cairn.goals.coach.text.Token.Kind;
import dev.cairn.goals.coach.text.Token.Letters;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand together, as a line of a word list has them: {@code improv*} any ending, {@code *kurs} any beginning,
 * {@code a|b} one of them, {@code the?} perhaps, {@code ..} up to five words, {@code <month>} a word of that class.
 */
record Phrase(String category, List<Element> elements) {

    private static final int GAP = 7;

    /** One place of a phrase. */
    sealed interface Element {

        /** A word that some listed form fits. */
        record Word(List<Form> forms, boolean optional) implements Element {}

        /** A few words of any kind. */
        record Gap() implements Element {}
    }

    /** A way a word may look. */
    record Form(String text, boolean openStart, boolean openEnd) {

        boolean fits(String word) {
            if (openStart && openEnd) {
                return word.contains(text);
            }
            if (openStart) {
                return word.endsWith(text);
            }
            return openEnd ? word.startsWith(text) : word.equals(text);
        }
    }

    /** Behind the last token that it covers when it starts at a place, the longest way; -1 where it does not fit. */
    int end(List<Token> tokens, int at, Map<String, List<Form>> classes) {
        return end(tokens, at, at, 0, classes);
    }

    private int end(List<Token> tokens, int first, int at, int element, Map<String, List<Form>> classes) {
        if (element == elements.size()) {
            return at;
        }
        return switch (elements.get(element)) {
            case Element.Gap() -> afterGap(tokens, first, at, element, classes);
            case Element.Word word -> afterWord(word, tokens, first, at, element, classes);
        };
    }

    private int afterWord(
            Element.Word word, List<Token> tokens, int first, int at, int element, Map<String, List<Form>> classes) {
        if (at < tokens.size() && (at == first || joined(tokens, at)) && fits(word, tokens.get(at), classes)) {
            var end = end(tokens, first, at + 1, element + 1, classes);
            if (end >= 0) {
                return end;
            }
        }
        return word.optional() ? end(tokens, first, at, element + 1, classes) : -1;
    }

    private int afterGap(List<Token> tokens, int first, int at, int element, Map<String, List<Form>> classes) {
        for (var skipped = 0; skipped <= GAP && at + skipped < tokens.size(); skipped++) {
            if (skipped > 0 && !joined(tokens, at + skipped - 1)) {
                return -1;
            }
            var end = end(tokens, first, at + skipped, element + 1, classes);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether no sentence ends before a token; the dot of an ordinal number is none. */
    private static boolean joined(List<Token> tokens, int at) {
        return at == 0
                || tokens.get(at).pause() != Pause.STOP
                || tokens.get(at - 1).kind() == Kind.NUMBER;
    }

    private static final Set<String> KINDS = Set.of("number", "year", "date", "any", "name");

    private static boolean fits(Element.Word word, Token token, Map<String, List<Form>> classes) {
        for (var form : word.forms()) {
            if (form.text().startsWith("<")) {
                if (fitsClass(form.text().substring(1, form.text().length() - 1), token, classes)) {
                    return true;
                }
            } else if (form.fits(token.word()) || form.fits(token.likely())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsClass(String name, Token token, Map<String, List<Form>> classes) {
        if (KINDS.contains(name) && fitsKind(name, token)) {
            return true;
        }
        return classes.getOrDefault(name, List.of()).stream()
                .anyMatch(form -> form.fits(token.word()) || form.fits(token.likely()));
    }

    private static boolean fitsKind(String name, Token token) {
        return switch (name) {
            case "number" -> token.kind() == Kind.NUMBER;
            case "year" -> token.kind() == Kind.YEAR;
            case "date" -> token.kind() == Kind.DATE;
            case "name" -> token.letters() == Letters.CAPITAL;
            default -> true;
        };
    }
}
