package dev.cairn.reminders.delivery;

import dev.cairn.contracts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person for one cause. Holds ids and times; its words are asked for when it is sent.
 *
 * @param subject the id of what it is about: a conversation, a check-in, a reminder, a date
 * @param sequence which state of that it tells of
 * @param outcome why it was not sent
 */
public record Delivery(
        String id,
        MailKind kind,
        PersonId person,
        String subject,
        long sequence,
        Instant plannedFor,
        State state,
        @Nullable Attempt attempt,
        @Nullable Instant sentAt,
        @Nullable Outcome outcome) {

    /** Where a delivery stands. */
    public enum State {
        WAITING,
        SENT,
        DROPPED
    }

    /** Why a mail was not sent. */
    public enum Outcome {
        /** The person has no address: all is in Today. */
        NO_ADDRESS,
        NOBODY,
        /** There is nothing to say any more, or nothing that this person may see. */
        NOTHING_TO_SAY,
        REFUSED,
        GIVEN_UP
    }

    /**
     * A try to hand the mail over.
     *
     * @param by the instance that tries
     */
    public record Attempt(String by, Instant at) {}

    static Delivery waiting(
            String id, MailKind kind, PersonId person, String subject, long sequence, Instant plannedFor) {
        return new Delivery(id, kind, person, subject, sequence, plannedFor, State.WAITING, null, null, null);
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether another instance may be handing it over at this moment. */
    boolean isBeingSentByOther(String me, Instant now, Duration longest) {
        return attempt != null
                && !attempt.by().equals(me)
                && attempt.at().plus(longest).isAfter(now);
    }

    Delivery tried(String by, Instant at) {
        return with(state, new Attempt(by, at), null, null);
    }

    Delivery sent(Instant at) {
        return with(State.SENT, attempt, at, null);
    }

    Delivery dropped(Outcome outcome) {
        return with(State.DROPPED, attempt, null, outcome);
    }

    private Delivery with(State state, @Nullable Attempt attempt, @Nullable Instant sentAt, @Nullable Outcome outcome) {
        return new Delivery(id, kind, person, subject, sequence, plannedFor, state, attempt, sentAt, outcome);
    }
}
