package dev.cairn.reminders.preference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.reminders.person.Person;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and how a person wants to be reminded. What the two of a talk send each other (proposal, invitation, recap) is no
 * reminder: it always goes at once.
 *
 * @param quietFrom when the quiet hours begin, local time; the same as {@code quietTo} for none
 * @param workingDays days on which reminders may come; null for the working days that the directory names
 */
public record Preference(
        LocalTime quietFrom, LocalTime quietTo, @Nullable Set<DayOfWeek> workingDays, Channel delivery) {

    /** How reminders come beside Today. */
    public enum Channel {
        /** A mail each. */
        @JsonProperty("single")
        SINGLE,
        /** One mail in the morning of a working day, with all that waits. */
        @JsonProperty("digest")
        DIGEST,
        /** No mail. */
        @JsonProperty("off")
        OFF
    }

    public static final Preference USUAL =
            new Preference(LocalTime.of(19, 0), LocalTime.of(7, 0), null, Channel.SINGLE);

    /** The next moment, from the given one on, at which a reminder may reach the person. */
    public Instant allowed(Instant from, Person person) {
        var local = ZonedDateTime.ofInstant(from, person.zone());
        var date = local.toLocalDate();
        if (open(person, date) && !quiet(local.toLocalTime())) {
            return from;
        }
        if (open(person, date) && local.toLocalTime().isBefore(morning())) {
            return person.at(date, morning());
        }
        return person.at(nextOpen(person, date), morning());
    }

    /** The next morning, after now, for a digest. */
    public LocalDate nextDigest(Person person, Clock clock) {
        var now = ZonedDateTime.ofInstant(clock.instant(), person.zone());
        var today = now.toLocalDate();
        return open(person, today) && now.toLocalTime().isBefore(digestTime()) ? today : nextOpen(person, today);
    }

    /** When a digest comes: at eight, or as the quiet hours end where that is later. */
    public LocalTime digestTime() {
        var eight = LocalTime.of(8, 0);
        return quiet(eight) ? quietTo : eight;
    }

    private LocalTime morning() {
        return quietFrom.equals(quietTo) ? LocalTime.of(8, 0) : quietTo;
    }

    private boolean quiet(LocalTime time) {
        if (quietFrom.equals(quietTo)) {
            return false;
        }
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }

    private LocalDate nextOpen(Person person, LocalDate date) {
        var day = date.plusDays(1);
        while (!open(person, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean open(Person person, LocalDate date) {
        var works = workingDays == null || workingDays.isEmpty()
                ? person.worksOn(date)
                : workingDays.contains(date.getDayOfWeek());
        return works && !person.away().on(date);
    }
}
