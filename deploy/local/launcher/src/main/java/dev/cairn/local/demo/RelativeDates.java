package dev.cairn.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the demo's dates out of a day: {@code {{today}}}, {@code {{today-40d}}}, {@code {{year+2}}}, {@code {{now}}}.
 */
public record RelativeDates(LocalDate today, Instant now) {

    private static final Pattern FORM = Pattern.compile("\\{\\{(?:(today)([+-]\\d+d)?|(year)([+-]\\d+)?|now)}}");

    public String render(String text) {
        return FORM.matcher(text).replaceAll(found -> {
            if (found.group(1) != null) {
                return today.plusDays(shift(found.group(2))).toString();
            }
            if (found.group(3) != null) {
                return Integer.toString(today.getYear() + shift(found.group(4)));
            }
            return now.truncatedTo(ChronoUnit.SECONDS).toString();
        });
    }

    private static int shift(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text.replace("d", ""));
    }
}
