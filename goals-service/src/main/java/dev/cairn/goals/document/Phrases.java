package dev.cairn.goals.document;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What documents say in one language, by key. */
public final class Phrases {

    private final Locale language;
    private final ResourceBundle phrases;

    /** @param bundle of property files, English where there is none for the language */
    public Phrases(String bundle, Locale language) {
        this.language = language;
        this.phrases = ResourceBundle.getBundle(
                bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String say(String key, Object... arguments) {
        return new MessageFormat(phrases.getString(key), language).format(arguments);
    }

    /** A day as people say it. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(date);
    }
}
