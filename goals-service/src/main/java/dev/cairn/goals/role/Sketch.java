package dev.cairn.goals.role;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A role that does not exist yet.
 *
 * @param solves which problem it solves
 * @param needs what somebody in it has to be able to do
 */
public record Sketch(
        @NotNull @Size(max = 300) String name,
        @NotNull @Size(max = 4000) String does,
        @NotNull @Size(max = 4000) String solves,
        @NotNull @Size(max = 4000) String needs) {

    boolean empty() {
        return name.isBlank() && does.isBlank() && solves.isBlank() && needs.isBlank();
    }
}
