package dev.cairn.platform.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;

/**
 * How far something is that was taken on as a whole.
 *
 * @param by who brought it
 * @param done how many of its parts are in their places; never goes back
 */
public record Batch(String id, PersonId by, State state, int done, int total) {

    /** Whether all of it is in its place. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    static Batch accepted(String id, PersonId by, int total) {
        return new Batch(id, by, total == 0 ? State.DONE : State.RUNNING, 0, total);
    }

    Batch carried(int parts) {
        int most = Math.max(done, parts);
        return new Batch(id, by, most >= total ? State.DONE : State.RUNNING, most, total);
    }
}
