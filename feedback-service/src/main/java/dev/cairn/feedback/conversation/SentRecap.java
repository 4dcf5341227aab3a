package dev.cairn.feedback.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recap as it was sent. It belongs to both from then on, and nobody's words in it change.
 *
 * @param how how it travelled by mail
 * @param acknowledgedAt when the partner said to have read it
 */
public record SentRecap(
        @Words List<Line> lines,
        @Words @Nullable Thanks thanks,
        @Words List<StepTaken> steps,
        Instant sentAt,
        RecapForm how,
        @Nullable Instant acknowledgedAt) {

    @SuppressWarnings("NullAway") // what was erased is read as null
    public SentRecap {
        lines = lines == null ? List.of() : List.copyOf(lines);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    SentRecap acknowledged(Instant at) {
        return new SentRecap(lines, thanks, steps, sentAt, how, at);
    }

    /**
     * One line of it.
     *
     * @param by whose shared note it came from, or who added it
     */
    public record Line(Kind kind, PersonId by, String text) {

        /** What a line is. */
        public enum Kind {
            @JsonProperty("note")
            NOTE,
            @JsonProperty("advice")
            ADVICE,
            @JsonProperty("decision")
            DECISION
        }
    }

    /** A line for thanks on both sides; each is that person's own, and empty where they wrote none. */
    public record Thanks(
            @Nullable String employee, @Nullable String partner) {}

    /** A step as it stood when the recap was sent. */
    public record StepTaken(
            String id,
            String what,
            PersonId who,
            LocalDate by,
            @Nullable GoalId goal,
            String state) {}
}
