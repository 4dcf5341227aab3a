package dev.cairn.contracts.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person may do beyond being an employee. Being somebody's manager is no role: it follows from the lines. */
public enum Role {
    @JsonProperty("people-partner")
    PEOPLE_PARTNER,
    @JsonProperty("administrator")
    ADMINISTRATOR
}
