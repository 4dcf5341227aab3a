package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** The owner noted progress on a shared goal. An aggregate of its own: one a note. */
public record ProgressNoted(String note, PersonId owner, GoalId goal, LocalDate on, Instant recordedAt)
        implements PlanEvent {

    @Override
    public String aggregate() {
        return note;
    }
}
