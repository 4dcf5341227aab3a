package dev.cairn.goals.alignment;

import java.util.List;

/**
 * What stays the same in the forms of a word: endings of English and German are cut off as long as four letters stay. Two
 * words are taken for one where their stems are equal, or where one is the beginning or end of a compound of the other.
 */
public record Stem(String text) {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_COMPOUND = 5;
    private static final List<String> ENDINGS = List.of(
            "ations",
            "ationen",
            "ation",
            "ierungen",
            "ierung",
            "ieren",
            "iert",
            "ungen",
            "ung",
            "ments",
            "ment",
            "innen",
            "ings",
            "ing",
            "lich",
            "isch",
            "keit",
            "heit",
            "ers",
            "ern",
            "ies",
            "ed",
            "er",
            "en",
            "es",
            "in",
            "e",
            "s",
            "n",
            "y");

    /** The stem of a word that is folded already. */
    static Stem of(String word) {
        var stem = word;
        for (var shorter = cut(stem); shorter.length() < stem.length(); shorter = cut(stem)) {
            stem = shorter;
        }
        return new Stem(stem);
    }

    private static String cut(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether the two are taken for one word. */
    public boolean meets(Stem other) {
        return text.equals(other.text) || partOf(other) || other.partOf(this);
    }

    private boolean partOf(Stem compound) {
        return text.length() >= SHORTEST_IN_COMPOUND
                && compound.text.length() >= text.length() + 3
                && (compound.text.startsWith(text) || compound.text.endsWith(text));
    }
}
