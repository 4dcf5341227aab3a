package dev.cairn.contracts.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a talk stands. */
public enum ConversationState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("held")
    HELD,
    @JsonProperty("recapped")
    RECAPPED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("missed")
    MISSED
}
