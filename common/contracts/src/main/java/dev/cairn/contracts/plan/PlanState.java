package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a plan stands in its life. */
public enum PlanState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("shared")
    SHARED,
    @JsonProperty("agreed")
    AGREED
}
