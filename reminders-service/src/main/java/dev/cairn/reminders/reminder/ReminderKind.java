package dev.cairn.reminders.reminder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reminder is about. */
public enum ReminderKind {
    @JsonProperty("check-in-due")
    CHECK_IN_DUE,
    /** The other one answered a check-in. Shown in Today, never mailed. */
    @JsonProperty("check-in-answered")
    CHECK_IN_ANSWERED,
    @JsonProperty("proposal-to-answer")
    PROPOSAL_TO_ANSWER,
    @JsonProperty("recap-to-send")
    RECAP_TO_SEND,
    @JsonProperty("talk-to-prepare")
    TALK_TO_PREPARE
}
