package dev.cairn.goals.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that documents are written in. */
public enum Language {
    @JsonProperty("en")
    EN(Locale.ENGLISH),
    @JsonProperty("de")
    DE(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The one that is wanted, or the nearest to what a person reads. */
    public static Language of(@Nullable Language wanted, String personsLocale) {
        if (wanted != null) {
            return wanted;
        }
        return Locale.forLanguageTag(personsLocale).getLanguage().equals(DE.locale.getLanguage()) ? DE : EN;
    }
}
