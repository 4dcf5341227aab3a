package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated note on how a goal moves. Seen by whoever sees the goal.
 *
 * @param figure where the measure stands, in digits; null where it was not said
 */
public record ProgressNote(
        String note,
        PersonId owner,
        GoalId goal,
        LocalDate on,
        @Words String text,
        @Words @Nullable String figure,
        Instant recordedAt) {

    static String parent(PersonId owner, GoalId goal) {
        return owner.value() + "/" + goal.value();
    }
}
