package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Feedback from one person to another. */
public record FeedbackId(@JsonValue String value) implements Id {

    @JsonCreator
    public FeedbackId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
