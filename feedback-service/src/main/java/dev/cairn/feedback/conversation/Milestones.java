package dev.cairn.feedback.conversation;

import dev.cairn.feedback.people.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a talk has come, and when.
 *
 * @param proposedAt when the proposal that stands was made; null while only its author knows of it
 * @param recapDueOn the last day for the recap, in the employee's zone; null before it was held
 * @param imported whether it came from the tool used before
 */
public record Milestones(
        Instant createdAt,
        @Nullable Instant proposedAt,
        @Nullable Instant heldAt,
        @Nullable LocalDate recapDueOn,
        boolean imported) {

    static Milestones created(Instant at) {
        return new Milestones(at, null, null, null, false);
    }

    Milestones proposed(Instant at) {
        return new Milestones(createdAt, at, heldAt, recapDueOn, imported);
    }

    Milestones held(Instant at, LocalDate due) {
        return new Milestones(createdAt, proposedAt, at, due, imported);
    }

    Milestones asImported(WorkingDays employees) {
        var due = heldAt == null ? null : employees.after(heldAt, 1);
        return new Milestones(createdAt, proposedAt, heldAt, due, true);
    }
}
