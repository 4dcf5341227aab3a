package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import java.time.LocalDate;

/** Who other than its owner read a plan, on which day (UTC), in which role. */
public record Reading(PersonId reader, Role role, LocalDate day) {

    /** As what somebody reads a plan. */
    public enum Role {
        @JsonProperty("manager")
        MANAGER,
        @JsonProperty("acting-manager")
        ACTING_MANAGER,
        @JsonProperty("invited")
        INVITED
    }
}
