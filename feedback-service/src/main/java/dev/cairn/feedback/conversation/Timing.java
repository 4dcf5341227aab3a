package dev.cairn.feedback.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a talk is to be.
 *
 * @param offered times to choose from; empty once one was chosen
 * @param soon those offered that leave the other less than one full working day, counted from the proposal
 * @param scheduledAt the time that both agreed to
 * @param calendarSequence counts the changes of the calendar entry (RFC 5545, 3.8.7.4); -1 before there is one
 */
public record Timing(
        List<Instant> offered, List<Instant> soon, @Nullable Instant scheduledAt, int calendarSequence) {

    private static final int NO_ENTRY = -1;

    public Timing {
        offered = List.copyOf(offered);
        soon = List.copyOf(soon);
    }

    static Timing offering(List<Instant> times) {
        return new Timing(times, List.of(), null, NO_ENTRY);
    }

    /** Offers times; one that was agreed to before stands no longer. */
    Timing offered(List<Instant> times, List<Instant> soonOnes) {
        return new Timing(times, soonOnes, null, scheduledAt == null ? calendarSequence : calendarSequence + 1);
    }

    Timing scheduled(Instant time) {
        return new Timing(List.of(), List.of(), time, calendarSequence + 1);
    }

    Timing calledOff() {
        return new Timing(
                List.of(), List.of(), scheduledAt, scheduledAt == null ? calendarSequence : calendarSequence + 1);
    }

    /** The sequence as others may know it. */
    public int sequenceOfEntry() {
        return Math.max(calendarSequence, 0);
    }
}
