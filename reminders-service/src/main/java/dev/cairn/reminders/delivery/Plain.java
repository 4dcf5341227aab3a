package dev.cairn.reminders.delivery;

/** Text that may stand in one line of a header, a file or a calendar. */
public final class Plain {

    private Plain() {}

    /** The text in one line: every control character, and what Unicode breaks lines with, is a space. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
