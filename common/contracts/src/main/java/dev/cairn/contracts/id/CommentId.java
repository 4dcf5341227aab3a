package dev.cairn.contracts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A comment on a shared plan. */
public record CommentId(@JsonValue String value) implements Id {

    @JsonCreator
    public CommentId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
