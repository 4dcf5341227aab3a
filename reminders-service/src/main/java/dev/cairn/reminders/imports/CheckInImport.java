package dev.cairn.reminders.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;

/**
 * An accepted import: from here on it is carried through, whatever stops.
 *
 * @param done how many of its parts have arrived
 */
public record CheckInImport(String id, PersonId by, State state, int done, int total) {

    /** How far an import is. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    CheckInImport carried(int parts) {
        return new CheckInImport(id, by, parts >= total ? State.DONE : State.RUNNING, Math.max(done, parts), total);
    }
}
