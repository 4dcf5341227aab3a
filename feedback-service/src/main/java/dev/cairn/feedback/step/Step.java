package dev.cairn.feedback.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed to be done. It ends as done, dropped with a reason, or carried over; it never just disappears.
 *
 * @param employee of the talk: whose key seals the words
 * @param recordedBy who wrote it down
 */
public record Step(
        ConversationId conversation,
        PersonId employee,
        PersonId recordedBy,
        Agreed agreed,
        State state,
        @Words @Nullable String reason,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    /**
     * What, who, by when.
     *
     * @param what null only where the employee was erased
     * @param goal the goal it belongs to; null where there is none
     */
    public record Agreed(
            @Words @Nullable String what,
            PersonId who,
            LocalDate by,
            @Nullable GoalId goal) {}

    /** What became of it. */
    public enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("done")
        DONE,
        @JsonProperty("dropped")
        DROPPED,
        /** Taken over into the next talk or check-in. */
        @JsonProperty("carried")
        CARRIED;

        /** The state as it is written. */
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Step agreed(ConversationId talk, PersonId employee, PersonId by, Agreed agreed, Instant now) {
        return new Step(talk, employee, by, agreed, State.OPEN, null, now, null);
    }

    /** Changes what was agreed while it is open. */
    Step changed(Agreed to) {
        if (state != State.OPEN && !to.equals(agreed)) {
            throw ended();
        }
        return new Step(conversation, employee, recordedBy, to, state, reason, recordedAt, endedAt);
    }

    /**
     * Ends it, or opens it again where it was marked done too early.
     *
     * @param why needed where it is dropped
     */
    Step ended(State to, @Nullable String why, Instant now) {
        if (to == state) {
            return this;
        }
        if (to == State.DROPPED && (why == null || why.isBlank())) {
            throw Problem.invalid("/reason", "not-blank", "Say in a few words why it is dropped.");
        }
        return switch (state) {
            case OPEN -> as(to, to == State.DROPPED ? why : null, now);
            case DONE -> to == State.OPEN ? as(to, null, null) : throwEnded();
            case DROPPED, CARRIED -> throwEnded();
        };
    }

    private Step as(State to, @Nullable String why, @Nullable Instant at) {
        return new Step(conversation, employee, recordedBy, agreed, to, why, recordedAt, at);
    }

    private static Step throwEnded() {
        throw ended();
    }

    private static Problem ended() {
        return Problem.conflict("step-ended", "This step has ended. Write a new one instead.");
    }
}
