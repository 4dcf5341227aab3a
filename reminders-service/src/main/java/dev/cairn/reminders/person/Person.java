package dev.cairn.reminders.person;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.PersonId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reminders need of a person.
 *
 * @param timeZone an IANA name
 * @param awayFrom first day away
 * @param awayUntil last day away
 * @param acting who stands in for the manager at some time
 */
public record Person(
        PersonId person,
        boolean active,
        @Nullable PersonId manager,
        Set<String> roles,
        String timeZone,
        String locale,
        Set<DayOfWeek> workingDays,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable ActingManager acting) {

    private static final Set<DayOfWeek> USUAL =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** The person's zone; UTC where the platform no longer knows it. */
    public ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /**
     * The moment of a local time on a local date. A time that a clock change skips becomes the first moment after it, one
     * that occurs twice means the first: once on each date, whatever the clocks do.
     */
    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone()).toInstant();
    }

    public Away away() {
        return new Away(awayFrom, awayUntil);
    }

    public boolean worksOn(LocalDate date) {
        return (workingDays.isEmpty() ? USUAL : workingDays).contains(date.getDayOfWeek());
    }

    /** The date itself or the next working day. */
    public LocalDate workingDayFrom(LocalDate date) {
        var day = date;
        while (!worksOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The working day so many working days after the date. */
    public LocalDate afterWorkingDays(LocalDate date, int days) {
        var day = date;
        for (int i = 0; i < days; i++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** The last working day before the date. */
    public LocalDate workingDayBefore(LocalDate date) {
        var day = date.minusDays(1);
        while (!worksOn(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Whether somebody is the person's manager, or stands in for the manager on a day. */
    public boolean managedBy(PersonId other, LocalDate day) {
        return other.equals(manager) || acting != null && acting.on(day) && other.equals(acting.manager());
    }

    public boolean administrator() {
        return roles.contains("administrator");
    }
}
