package dev.cairn.goals.strategy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text of the organization in one language or both; where one lacks, the other stands for it. */
public record LocalText(String en, String de) {

    public static final LocalText NONE = new LocalText("", "");

    public LocalText {
        en = stripped(en);
        de = stripped(de);
    }

    /** A text in one language. */
    public static LocalText in(String locale, String text) {
        return locale.equals("de") ? new LocalText("", text) : new LocalText(text, "");
    }

    public boolean blank() {
        return en.isEmpty() && de.isEmpty();
    }

    /** As somebody who reads that language gets it. */
    public String in(String locale) {
        var wanted = locale.equals("de") ? de : en;
        return wanted.isEmpty() ? en + de : wanted;
    }

    int longest() {
        return Math.max(en.length(), de.length());
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
