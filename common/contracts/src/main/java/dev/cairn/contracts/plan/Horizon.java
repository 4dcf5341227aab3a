package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far away a goal lies: within a year, in one to three years, later. */
public enum Horizon {
    @JsonProperty("near")
    NEAR,
    @JsonProperty("mid")
    MID,
    @JsonProperty("long")
    LONG
}
