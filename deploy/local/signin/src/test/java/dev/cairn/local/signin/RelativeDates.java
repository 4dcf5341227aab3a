package dev.cairn.local.signin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of {@code deploy/demo}, as its README defines them, seen from one day. */
record RelativeDates(LocalDate today) {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{(?:(today)([+-]\\d+d)?|(year)([+-]\\d+)?|(now))}}");

    String render(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        if (found.group(1) != null) {
            String shift = found.group(2);
            return today.plusDays(shift == null ? 0 : Integer.parseInt(shift.replace("d", "")))
                    .toString();
        }
        if (found.group(3) != null) {
            String shift = found.group(4);
            return String.valueOf(today.getYear() + (shift == null ? 0 : Integer.parseInt(shift)));
        }
        return today.atTime(12, 0).toInstant(ZoneOffset.UTC).toString();
    }
}
