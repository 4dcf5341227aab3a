package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a comment on a shared plan. */
public enum CommentState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("resolved")
    RESOLVED,
    /** Taken to the next talk. */
    @JsonProperty("for-talk")
    FOR_TALK
}
