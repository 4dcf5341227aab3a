package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a manager says to something asked for. */
public enum SupportAnswer {
    /** A promise, kept in sight. */
    @JsonProperty("granted")
    GRANTED,
    @JsonProperty("not-now")
    NOT_NOW,
    @JsonProperty("another-way")
    ANOTHER_WAY,
    /** Let us talk about it. */
    @JsonProperty("talk")
    TALK
}
