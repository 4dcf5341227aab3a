package dev.cairn.goals.coach.text;

import java.util.Locale;

/** A language that the coach reads. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two letters that programs read. */
    public String code() {
        return code;
    }

    /** The language of a locale; English where the coach does not read it. */
    public static Language of(Locale locale) {
        return "de".equals(locale.getLanguage()) ? GERMAN : ENGLISH;
    }
}
