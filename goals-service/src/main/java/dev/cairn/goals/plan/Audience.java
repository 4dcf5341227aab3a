package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who reads a part of a plan. */
public enum Audience {
    @JsonProperty("only-me")
    ONLY_ME,
    @JsonProperty("manager")
    MANAGER
}
