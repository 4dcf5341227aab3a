package dev.cairn.feedback.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An accepted import: from now on it is carried through, whatever happens.
 *
 * @param done how many of its things are in their places
 */
public record ConversationImport(String importId, State state, int done, int total) {

    /** How far an import is. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE
    }

    static ConversationImport accepted(String id, int total) {
        return new ConversationImport(id, total == 0 ? State.DONE : State.RUNNING, 0, total);
    }

    ConversationImport carried(int things) {
        return new ConversationImport(importId, things == total ? State.DONE : State.RUNNING, things, total);
    }
}
