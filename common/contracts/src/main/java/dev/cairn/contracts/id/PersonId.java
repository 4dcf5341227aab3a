package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person of a tenant; also the id of that person's plan. */
public record PersonId(@JsonValue String value) implements Id {

    @JsonCreator
    public PersonId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
