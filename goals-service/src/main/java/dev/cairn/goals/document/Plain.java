package dev.cairn.goals.document;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it can be set: composed, on one line, without characters that only steer how text is shown. */
final class Plain {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u2028\\u2029]+");
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]");

    /** Joiners and variation selectors, which tell a shaper something; between Arabic letters they tell ours too. */
    private static final Pattern JOINING =
            Pattern.compile("[\\uFE00-\\uFE0F]|(?<!\\p{IsArabic})[\\u200C\\u200D]|[\\u200C\\u200D](?!\\p{IsArabic})");

    private Plain() {}

    static String line(String text) {
        var broken = BREAKS.matcher(text).replaceAll(" ");
        var bare = JOINING.matcher(STEERING.matcher(broken).replaceAll("")).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).strip();
    }

    /** Whether the first letter with a direction is one of a script that is read from the right. */
    static boolean rightToLeft(String line) {
        return new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }
}
