package dev.cairn.feedback.people;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what the directory says of a person; it has no name and no address.
 *
 * @param manager null at the top or while unassigned
 * @param timeZone an IANA name
 */
public record Person(
        PersonId person,
        boolean active,
        @Nullable PersonId manager,
        Set<Role> roles,
        String timeZone,
        Set<DayOfWeek> days,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil) {

    static Person of(PersonChanged changed) {
        return new Person(
                changed.person(),
                changed.active(),
                changed.manager(),
                changed.roles(),
                changed.timeZone(),
                changed.workingDays(),
                changed.awayFrom(),
                changed.awayUntil());
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public WorkingDays workingDays() {
        return new WorkingDays(days, zone(), awayFrom, awayUntil);
    }

    public boolean reportsTo(PersonId other) {
        return other.equals(manager);
    }
}
