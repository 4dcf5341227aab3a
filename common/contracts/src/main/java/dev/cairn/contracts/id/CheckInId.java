package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A check-in. */
public record CheckInId(@JsonValue String value) implements Id {

    @JsonCreator
    public CheckInId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
