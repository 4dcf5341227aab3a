package dev.cairn.feedback.people;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what the directory says of a person; it has no name and no address.
 *
 * @param manager null at the top or while unassigned
 * @param timeZone an IANA name
 * @param acting who stands in for the manager at some time
 */
public record Person(
        PersonId person,
        boolean active,
        @Nullable PersonId manager,
        Set<Role> roles,
        String timeZone,
        Set<DayOfWeek> days,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable ActingManager acting) {

    static Person of(PersonChanged changed) {
        return new Person(
                changed.person(),
                changed.active(),
                changed.manager(),
                changed.roles(),
                changed.timeZone(),
                changed.workingDays(),
                changed.awayFrom(),
                changed.awayUntil(),
                changed.acting());
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public WorkingDays workingDays() {
        return new WorkingDays(days, zone(), new Away(awayFrom, awayUntil));
    }

    /** Who manages the person at a moment: whoever stands in, or the manager; null where nobody does. */
    public @Nullable PersonId managerAt(Instant now) {
        return acting != null && standsIn(acting, now) ? acting.manager() : manager;
    }

    /** Whether somebody manages the person at a moment. While another stands in the manager remains one. */
    public boolean managedBy(PersonId other, Instant now) {
        return other.equals(manager) || other.equals(managerAt(now));
    }

    private boolean standsIn(ActingManager standIn, Instant now) {
        return standIn.on(LocalDate.ofInstant(now, zone()));
    }
}
