package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.time.LocalDate;

/** A dated note on how a goal moves. Seen by whoever sees the goal. */
public record ProgressNote(
        String note,
        PersonId owner,
        GoalId goal,
        LocalDate on,
        @Words String text,
        Instant recordedAt) {

    static String parent(PersonId owner, GoalId goal) {
        return owner.value() + "/" + goal.value();
    }
}
