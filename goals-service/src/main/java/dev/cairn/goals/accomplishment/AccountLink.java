package dev.cairn.goals.accomplishment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What an accomplishment helped with.
 *
 * @param id of the goal, or of the strategy's item within its kind
 */
public record AccountLink(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = "[0-9a-z][0-9a-z-]{0,79}")
        String id) {

    /** Of what something is. */
    public enum Kind {
        @JsonProperty("goal")
        GOAL,
        @JsonProperty("competency")
        COMPETENCY,
        @JsonProperty("objective")
        OBJECTIVE,
        @JsonProperty("project")
        PROJECT
    }

    boolean toGoal() {
        return kind == Kind.GOAL;
    }
}
