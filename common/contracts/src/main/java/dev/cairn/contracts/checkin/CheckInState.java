package dev.cairn.contracts.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a check-in stands. */
public enum CheckInState {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("due")
    DUE,
    /** One of the two has answered. */
    @JsonProperty("answered")
    ANSWERED,
    /** Both have answered. */
    @JsonProperty("done")
    DONE
}
