package dev.cairn.feedback.conversation.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a talk goes through, in an order that has proved good. */
public enum Topic {
    @JsonProperty("purpose-and-thanks")
    PURPOSE_AND_THANKS,
    @JsonProperty("accomplishments")
    ACCOMPLISHMENTS,
    @JsonProperty("vision")
    VISION,
    /** Goals, whatever their horizon. */
    @JsonProperty("goals")
    GOALS,
    @JsonProperty("goals-near")
    GOALS_NEAR,
    @JsonProperty("goals-mid")
    GOALS_MID,
    @JsonProperty("goals-long")
    GOALS_LONG,
    @JsonProperty("alignment")
    ALIGNMENT,
    @JsonProperty("feedback-wanted")
    FEEDBACK_WANTED,
    @JsonProperty("support")
    SUPPORT,
    @JsonProperty("next-steps")
    NEXT_STEPS,
    @JsonProperty("other")
    OTHER
}
