package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.cairn.contracts.plan.Horizon;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.regex.Pattern;

/** When a goal is to be reached: a date ({@code 2027-03-31}), or for mid and long goals a year ({@code 2029}). */
public record Target(@JsonValue String value) implements Comparable<Target> {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int NEAR_ENDS = 1;
    private static final int MID_ENDS = 3;

    /** @throws IllegalArgumentException where the text is neither a date nor a year */
    @JsonCreator
    public Target {
        if (!YEAR.matcher(value).matches()) {
            try {
                LocalDate.parse(value);
            } catch (java.time.DateTimeException e) {
                throw new IllegalArgumentException("expected a date such as 2027-03-31 or a year such as 2029", e);
            }
        }
    }

    /** Whether it lies inside a horizon, seen from a day. A year counts where any day of it does. */
    public boolean inside(Horizon horizon, LocalDate today) {
        return switch (horizon) {
            case NEAR -> !isYear() && within(today, today.plusYears(NEAR_ENDS));
            case MID -> within(today.plusYears(NEAR_ENDS), today.plusYears(MID_ENDS));
            case LONG -> within(today.plusYears(MID_ENDS), LocalDate.of(Year.MAX_VALUE, 1, 1));
        };
    }

    /** Whether its last day lies before a day. */
    boolean passed(LocalDate today) {
        return last().isBefore(today);
    }

    /** What is due sooner comes first; a year is due with its last day. */
    @Override
    public int compareTo(Target other) {
        return Comparator.comparing(Target::last).thenComparing(Target::value).compare(this, other);
    }

    boolean isYear() {
        return YEAR.matcher(value).matches();
    }

    private boolean within(LocalDate from, LocalDate until) {
        return !last().isBefore(from) && !first().isAfter(until);
    }

    private LocalDate first() {
        return isYear() ? LocalDate.of(Integer.parseInt(value), 1, 1) : LocalDate.parse(value);
    }

    private LocalDate last() {
        return isYear() ? LocalDate.of(Integer.parseInt(value), 12, 31) : LocalDate.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
