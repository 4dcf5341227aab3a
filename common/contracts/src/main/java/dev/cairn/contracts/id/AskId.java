package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something that a person asks for, to reach a goal. */
public record AskId(@JsonValue String value) implements Id {

    @JsonCreator
    public AskId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
