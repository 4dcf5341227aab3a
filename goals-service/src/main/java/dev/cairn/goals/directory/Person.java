package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the tenant. Names and addresses stay here: no event and no other service's database has them.
 *
 * @param key what the organization itself calls the person by, for instance an employee number; unique
 * @param email in lower case; null for who has none
 * @param userName in lower case; unique
 * @param manager whom the person reports to, following the {@link ReportingLines}
 * @param acting who stands in for the manager between two dates, in the past or later too; null where nobody does
 */
public record Person(
        PersonId person,
        String key,
        String name,
        @Nullable String email,
        String userName,
        String title,
        String department,
        @Nullable PersonId manager,
        String timeZone,
        String locale,
        Set<Role> roles,
        Set<DayOfWeek> workingDays,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable ActingManager acting,
        boolean active) {

    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public boolean reportsTo(PersonId other) {
        return other.equals(manager);
    }

    /** Who stands in for the manager at a moment, by the calendar of where the person lives. */
    public Optional<ActingManager> standInAt(Instant now) {
        return Optional.ofNullable(acting).filter(standIn -> standIn.on(today(now)));
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }

    /** When the person is away. */
    public Away away() {
        return new Away(awayFrom, awayUntil);
    }

    /** With what a person sets themselves. */
    public Person with(String newTimeZone, String newLocale, Away away) {
        return new Person(
                person,
                key,
                name,
                email,
                userName,
                title,
                department,
                manager,
                newTimeZone,
                newLocale,
                roles,
                workingDays,
                away.from(),
                away.until(),
                acting,
                active);
    }

    /** With the line to whoever is above. */
    public Person with(ReportingLines.Line line) {
        return new Person(
                person,
                key,
                name,
                email,
                userName,
                title,
                department,
                line.manager(),
                timeZone,
                locale,
                roles,
                workingDays,
                awayFrom,
                awayUntil,
                line.acting(),
                active);
    }

    PersonChanged changed() {
        return new PersonChanged(
                person, active, manager, roles, timeZone, locale, workingDays, awayFrom, awayUntil, acting);
    }
}
