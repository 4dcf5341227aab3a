package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a goal is about: learning, contributing, taking on, changing, or staying excellent. */
public enum GoalKind {
    @JsonProperty("skill")
    SKILL,
    @JsonProperty("project-contribution")
    PROJECT_CONTRIBUTION,
    @JsonProperty("responsibility")
    RESPONSIBILITY,
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("keep")
    KEEP
}
