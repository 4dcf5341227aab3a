package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A goal of a plan. */
public record GoalId(@JsonValue String value) implements Id {

    @JsonCreator
    public GoalId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
