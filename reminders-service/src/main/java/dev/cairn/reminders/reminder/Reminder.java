package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something due for someone at a local time; the moment follows from the person's zone when it is looked at, so that it
 * holds across clock changes and moves. Each cause makes one, each of its dates fires once.
 *
 * @param subject the check-in or conversation it is about
 * @param sequence which state of the subject it is about
 * @param about the other person
 * @param since when its cause came about
 * @param silent whether it is shown in Today alone
 * @param on the local date; what tells one occurrence from another after it was put off
 */
public record Reminder(
        String id,
        ReminderKind kind,
        PersonId person,
        String subject,
        long sequence,
        PersonId about,
        Instant since,
        boolean silent,
        LocalDate on,
        LocalTime at,
        State state,
        @Nullable Instant firedAt) {

    /** Where a reminder stands. */
    public enum State {
        PLANNED,
        FIRED,
        /** Settled by the person. */
        DONE,
        /** Its reason was gone before it fired. */
        WITHDRAWN
    }

    Reminder fired(Instant now) {
        return with(on, at, State.FIRED, now);
    }

    Reminder withdrawn() {
        return with(on, at, State.WITHDRAWN, null);
    }

    Reminder done() {
        return with(on, at, State.DONE, firedAt);
    }

    Reminder putOff(LocalDate until, LocalTime time) {
        return with(until, time, State.PLANNED, null);
    }

    boolean isFired() {
        return state == State.FIRED;
    }

    private Reminder with(LocalDate on, LocalTime at, State state, @Nullable Instant firedAt) {
        return new Reminder(id, kind, person, subject, sequence, about, since, silent, on, at, state, firedAt);
    }
}
