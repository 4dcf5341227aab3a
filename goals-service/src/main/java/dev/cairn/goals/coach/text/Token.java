package dev.cairn.goals.coach.text;

/**
 * A word or figure of a text.
 *
 * @param word lower case, accents folded, umlauts as two letters
 * @param likely the listed word that it seems to be a mistyping of; the word itself otherwise
 * @param pause what stands before it
 */
public record Token(String word, String likely, Kind kind, Pause pause, Letters letters, int start, int end) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        YEAR,
        DATE
    }

    /** How its letters are written. */
    public enum Letters {
        LOWER,
        CAPITAL,
        ALL_CAPITALS
    }

    /** What separates a token from the one before. */
    public enum Pause {
        NONE,
        COMMA,
        STOP
    }

    /** Whether it starts with a capital. */
    public boolean capital() {
        return letters != Letters.LOWER;
    }

    Token likely(String other) {
        return new Token(word, other, kind, pause, letters, start, end);
    }
}
