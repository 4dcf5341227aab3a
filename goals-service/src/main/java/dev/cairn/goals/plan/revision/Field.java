package dev.cairn.goals.plan.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a part of a plan says something in. */
public enum Field {
    @JsonProperty("text")
    TEXT(true),
    @JsonProperty("title")
    TITLE(true),
    @JsonProperty("horizon")
    HORIZON(false),
    @JsonProperty("kind")
    KIND(false),
    @JsonProperty("target")
    TARGET(false),
    @JsonProperty("status")
    STATUS(false),
    @JsonProperty("reason")
    REASON(true),
    @JsonProperty("why")
    WHY(true),
    @JsonProperty("measure")
    MEASURE(true),
    @JsonProperty("leads-to")
    LEADS_TO(false),
    @JsonProperty("benefit")
    BENEFIT(true),
    @JsonProperty("link")
    LINK(false),
    @JsonProperty("today")
    TODAY(false),
    @JsonProperty("aimed-at")
    AIMED_AT(false),
    @JsonProperty("name")
    NAME(true),
    @JsonProperty("does")
    DOES(true),
    @JsonProperty("solves")
    SOLVES(true),
    @JsonProperty("needs")
    NEEDS(true),
    @JsonProperty("level")
    LEVEL(false),
    @JsonProperty("what")
    WHAT(true),
    @JsonProperty("owner")
    OWNER(false),
    @JsonProperty("by")
    BY(false),
    @JsonProperty("done")
    DONE(false);

    private final boolean words;

    Field(boolean words) {
        this.words = words;
    }

    /** Whether it is compared word by word; else as a whole. */
    boolean words() {
        return words;
    }
}
