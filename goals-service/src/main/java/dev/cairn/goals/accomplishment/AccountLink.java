package dev.cairn.goals.accomplishment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.GoalId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** What an accomplishment helped with. */
public record AccountLink(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = "[0-7][0-9a-hjkmnp-tv-z]{25}")
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

    Optional<GoalId> goal() {
        return kind == Kind.GOAL ? Optional.of(new GoalId(id)) : Optional.empty();
    }
}
