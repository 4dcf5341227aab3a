package dev.cairn.feedback.people;

import dev.cairn.contracts.directory.Away;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which a person works, where they live. A day away is none of them.
 *
 * @param days of the week; Monday to Friday where none is given
 */
public record WorkingDays(Set<DayOfWeek> days, ZoneId zone, Away away) {

    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final int FARTHEST = 400;

    public WorkingDays {
        days = days.isEmpty() ? USUAL : Set.copyOf(days);
    }

    /** Whether one whole working day, from midnight to midnight, lies between the two moments. */
    public boolean fullDayBetween(Instant from, Instant to) {
        return days(dateOf(from))
                .filter(day -> !day.atStartOfDay(zone).toInstant().isBefore(from))
                .findFirst()
                .map(day -> !day.plusDays(1).atStartOfDay(zone).toInstant().isAfter(to))
                .orElse(false);
    }

    /** The working day that comes so many working days after the day of a moment; 1 is the next one. */
    public LocalDate after(Instant moment, int workingDays) {
        var day = dateOf(moment).plusDays(1);
        return days(day).skip(workingDays - 1L).findFirst().orElse(day.plusDays(workingDays - 1L));
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private Stream<LocalDate> days(LocalDate first) {
        return first.datesUntil(first.plusDays(FARTHEST)).filter(this::works);
    }

    private boolean works(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !away.on(day);
    }
}
