package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two says at a check-in.
 *
 * @param at when it was said
 * @param recordedAt when we heard of it: later than {@code at} only for what was imported
 * @param next what comes next, in the person's words
 */
public record Answer(
        PersonId by,
        Instant at,
        Instant recordedAt,
        List<GoalAnswer> goals,
        @Words @Nullable String next) {

    Answer about(List<GoalId> seen) {
        var left = goals.stream().filter(one -> seen.contains(one.goal())).toList();
        return new Answer(by, at, recordedAt, left, next);
    }
}
