package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a manager says to one goal. */
public enum Verdict {
    @JsonProperty("fits")
    FITS,
    @JsonProperty("not-yet")
    NOT_YET,
    @JsonProperty("differently")
    DIFFERENTLY
}
