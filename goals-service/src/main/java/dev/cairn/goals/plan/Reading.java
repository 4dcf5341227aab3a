package dev.cairn.goals.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who other than its owner read what of a plan, on which day, in which role.
 *
 * @param day in the owner's zone
 * @param number of the shared copy that was read; null where it was something else
 */
public record Reading(
        PersonId reader,
        Role role,
        LocalDate day,
        What what,
        @Nullable Integer number) {

    private static final int NONE = 0;

    /** What was read before anybody wrote down what it was counts as the plan. */
    public Reading {
        what = Objects.requireNonNullElse(what, What.PLAN);
    }

    /** What somebody reads of a plan. */
    public enum What {
        /** The page with what is shared. */
        @JsonProperty("plan")
        PLAN,
        /** A shared copy as it was. */
        @JsonProperty("revision")
        REVISION,
        /** Which copies there are, and what was said to them. */
        @JsonProperty("history")
        HISTORY,
        /** A shared copy as PDF. */
        @JsonProperty("document")
        DOCUMENT,
        @JsonProperty("comments")
        COMMENTS,
        @JsonProperty("accomplishments")
        ACCOMPLISHMENTS,
        /** Accomplishments as PDF. */
        @JsonProperty("accomplishments-document")
        ACCOMPLISHMENTS_DOCUMENT,
        /** What the overview of a team shows of it. */
        @JsonProperty("overview")
        OVERVIEW
    }

    /** As what somebody reads a plan. */
    public enum Role {
        @JsonProperty("manager")
        MANAGER,
        @JsonProperty("acting-manager")
        ACTING_MANAGER,
        @JsonProperty("invited")
        INVITED
    }

    /** Tells readings of one plan apart: the same thing, read again that day in the same role, is one. */
    String key() {
        return String.join(
                "/",
                day.toString(),
                reader.value(),
                role.name(),
                what.name(),
                Integer.toString(number == null ? NONE : number));
    }

    static Reading of(String key) {
        var parts = key.split("/");
        return new Reading(
                new PersonId(parts[1]),
                Role.valueOf(parts[2]),
                LocalDate.parse(parts[0]),
                What.valueOf(parts[3]),
                parts[4].equals("0") ? null : Integer.valueOf(parts[4]));
    }
}
