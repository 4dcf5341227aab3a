package dev.cairn.reminders.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases in one language and form of address, and dates as people say them there. */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final boolean informal;
    private final ResourceBundle phrases;

    /** @param informal whether German says du */
    public Wording(Locale locale, boolean informal) {
        this.locale = locale.getLanguage().equals("de") ? locale : english(locale);
        this.informal = informal;
        this.phrases = ResourceBundle.getBundle(
                "mail", Locale.of(this.locale.getLanguage()), Wording.class.getClassLoader(), EXACT);
    }

    private static Locale english(Locale locale) {
        return locale.getLanguage().equals("en") ? locale : Locale.UK;
    }

    /** The phrase with its places filled: {@code {name}} by the value of that name. */
    public String say(Phrase phrase, Map<String, String> values) {
        var informalKey = phrase.key() + ".du";
        var text = phrases.getString(informal && phrases.containsKey(informalKey) ? informalKey : phrase.key());
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(phrase, place.group(1), values)));
    }

    public String say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    private static String value(Phrase phrase, String name, Map<String, String> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(phrase + " needs a value for {" + name + "}");
        }
        return value;
    }

    /** For instance {@code Thursday, 3 December, 14:00}. */
    public String when(Instant at, ZoneId zone) {
        return formatted(german() ? "EEEE, d. MMMM, H:mm 'Uhr'" : "EEEE, d MMMM, H:mm", at, zone);
    }

    /** For instance {@code 14:00}. */
    public String time(Instant at, ZoneId zone) {
        return formatted(german() ? "H:mm 'Uhr'" : "H:mm", at, zone);
    }

    /** For instance {@code Thursday, 3 December}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(german() ? "EEEE, d. MMMM" : "EEEE, d MMMM", locale)
                .format(date);
    }

    private boolean german() {
        return locale.getLanguage().equals("de");
    }

    private String formatted(String pattern, Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone));
    }
}
