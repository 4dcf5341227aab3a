package dev.cairn.contracts.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is away, never with a reason; in the person's zone.
 *
 * @param from the first day; null where they are away already
 * @param until the last day; null where they are not away
 */
public record Away(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Away NEVER = new Away(null, null);

    public boolean on(LocalDate day) {
        return until != null && !day.isAfter(until) && (from == null || !day.isBefore(from));
    }
}
