package dev.cairn.goals.plan.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A stretch of text that two copies share, or that one of them has alone. */
public record Run(Kind kind, String text) {

    /** Where the text stands. */
    public enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("added")
        ADDED
    }
}
