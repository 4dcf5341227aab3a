package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something runs, whose it is and what it needs.
 *
 * @param from the day of a decision; else where it begins
 * @param skills what people should be able to do for it
 * @param parts pieces that somebody can take
 */
public record Work(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable PersonId owner,
        List<LocalText> skills,
        List<LocalText> parts) {

    static final Work NONE = new Work(null, null, null, List.of(), List.of());

    public Work {
        skills = List.copyOf(Objects.requireNonNullElse(skills, List.of()));
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
    }
}
