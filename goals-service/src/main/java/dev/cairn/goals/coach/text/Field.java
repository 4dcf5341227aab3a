package dev.cairn.goals.coach.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in a goal words stand. */
public enum Field {
    @JsonProperty("title")
    TITLE,
    @JsonProperty("why")
    WHY,
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("steps")
    STEPS,
    @JsonProperty("support")
    SUPPORT,
    @JsonProperty("alignment")
    ALIGNMENT
}
