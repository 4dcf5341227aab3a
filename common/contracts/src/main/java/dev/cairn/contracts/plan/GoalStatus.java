package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a goal so far. */
public enum GoalStatus {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("achieved")
    ACHIEVED,
    @JsonProperty("dropped")
    DROPPED;

    /** Whether somebody is still after it. */
    public boolean open() {
        return this == PLANNED || this == ACTIVE;
    }
}
