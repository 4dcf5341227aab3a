package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A career talk. */
public record ConversationId(@JsonValue String value) implements Id {

    @JsonCreator
    public ConversationId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
