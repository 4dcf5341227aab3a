package dev.cairn.contracts.directory;

import dev.cairn.contracts.id.PersonId;
import java.time.LocalDate;

/**
 * Who stands in for a person's manager between two dates, in that person's zone.
 *
 * @param from the first day
 * @param until the last day
 */
public record ActingManager(PersonId manager, LocalDate from, LocalDate until) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether this is the same standing in, perhaps made longer or shorter. */
    public boolean continues(ActingManager other) {
        return manager.equals(other.manager) && from.equals(other.from);
    }
}
