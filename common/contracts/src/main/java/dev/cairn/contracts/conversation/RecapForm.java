package dev.cairn.contracts.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a recap travels by mail. */
public enum RecapForm {
    @JsonProperty("in-full")
    IN_FULL,
    @JsonProperty("link")
    LINK
}
