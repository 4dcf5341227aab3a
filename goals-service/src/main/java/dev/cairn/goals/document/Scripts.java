package dev.cairn.goals.document;

import java.lang.Character.UnicodeScript;

/** Tells by a character which script it belongs to, with the signs that are used in that script alone. */
final class Scripts {

    private static final int SIGNS_BEFORE = 0x2190; // what comes before is punctuation, digits among it

    private Scripts() {}

    static boolean hebrew(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HEBREW;
    }

    static boolean arabic(int character) {
        return UnicodeScript.of(character) == UnicodeScript.ARABIC;
    }

    static boolean korean(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HANGUL;
    }

    static boolean chinese(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> character >= 0x3000 && character <= 0x303F || character >= 0xFF00 && character <= 0xFFEF;
        };
    }

    static boolean pictured(int character) {
        return character >= SIGNS_BEFORE && Character.isEmoji(character);
    }
}
