package dev.cairn.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody asks for, to reach a goal. */
public enum SupportKind {
    @JsonProperty("course")
    COURSE,
    @JsonProperty("certificate")
    CERTIFICATE,
    @JsonProperty("mentor")
    MENTOR,
    @JsonProperty("job-shadowing")
    JOB_SHADOWING,
    @JsonProperty("stretch-assignment")
    STRETCH_ASSIGNMENT,
    @JsonProperty("project-part")
    PROJECT_PART,
    /** Rotation or internal move. */
    @JsonProperty("move")
    MOVE,
    @JsonProperty("introduction")
    INTRODUCTION,
    /** Somebody who speaks up for the person. */
    @JsonProperty("advocate")
    ADVOCATE,
    @JsonProperty("time")
    TIME,
    @JsonProperty("budget")
    BUDGET,
    @JsonProperty("other")
    OTHER
}
