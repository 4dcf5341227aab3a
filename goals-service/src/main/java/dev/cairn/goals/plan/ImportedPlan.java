package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it comes from the tool used before, checked and with ids.
 *
 * @param aim the role aimed at; null where none was named
 * @param seenBy the manager who could see it there; null for a draft
 */
public record ImportedPlan(
        PersonId owner,
        List<Section> sections,
        @Nullable AimPart aim,
        List<Goal> goals,
        List<ProgressNote> progress,
        @Nullable Instant sharedAt,
        @Nullable Instant agreedAt,
        @Nullable PersonId seenBy,
        @Nullable LocalDate restsUntil,
        Instant importedAt) {}
