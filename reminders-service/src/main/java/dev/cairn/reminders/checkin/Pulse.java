package dev.cairn.reminders.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a goal stands, in one word. */
public enum Pulse {
    @JsonProperty("moves")
    MOVES,
    @JsonProperty("stuck")
    STUCK,
    @JsonProperty("lets-talk")
    LETS_TALK
}
