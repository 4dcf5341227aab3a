package dev.cairn.reminders.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Content lines of iCalendar (RFC 5545, 3.1): at most 75 octets, ended by CR LF, never cut within a character. */
final class Lines {

    private static final int LONGEST = 75;

    private Lines() {}

    /** The text without what no value may hold: control characters. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
    }

    /** The same lines, long ones folded by octets. */
    static String folded(String unfolded) {
        return unfolded.lines()
                .filter(line -> !line.isEmpty())
                .map(Lines::fold)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String fold(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += length;
        }
        return folded.toString();
    }
}
