package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who takes a step. */
public enum StepOwner {
    @JsonProperty("employee")
    EMPLOYEE,
    @JsonProperty("manager")
    MANAGER
}
