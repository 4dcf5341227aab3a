package dev.cairn.contracts.directory;

import dev.cairn.contracts.id.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person came, or something that other services need of them has changed.
 *
 * @param manager whom the person reports to; null at the top or while unassigned
 * @param timeZone an IANA name
 * @param locale a BCP 47 tag
 * @param awayFrom first day away, in the person's zone
 * @param awayUntil last day away, in the person's zone
 * @param acting who stands in for the manager, now or later; null where nobody does
 */
public record PersonChanged(
        PersonId person,
        boolean active,
        @Nullable PersonId manager,
        Set<Role> roles,
        String timeZone,
        String locale,
        Set<DayOfWeek> workingDays,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable ActingManager acting)
        implements DirectoryEvent {

    @Override
    public String aggregate() {
        return person.value();
    }
}
