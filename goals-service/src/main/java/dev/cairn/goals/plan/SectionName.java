package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sections of a plan beside its goals. */
public enum SectionName {
    @JsonProperty("vision")
    VISION,
    @JsonProperty("interests")
    INTERESTS,
    @JsonProperty("strengths")
    STRENGTHS,
    @JsonProperty("growth-areas")
    GROWTH_AREAS,
    @JsonProperty("paths")
    PATHS,
    @JsonProperty("people-to-ask")
    PEOPLE_TO_ASK,
    @JsonProperty("wishes")
    WISHES,
    @JsonProperty("reflection")
    REFLECTION
}
