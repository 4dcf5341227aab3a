package dev.cairn.feedback.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.feedback.FeedbackAnswered;
import dev.cairn.contracts.feedback.FeedbackGiven;
import dev.cairn.contracts.feedback.PublicFeedback;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Words;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person saw of another in one competency. Seen by the two alone, never averaged or compared.
 *
 * @param conversation the talk it belongs to; null where there is none
 * @param seen null only where the receiver was erased
 * @param answer null until the receiver answered
 */
public record Feedback(
        FeedbackId feedback,
        PersonId writer,
        PersonId receiver,
        @Nullable ConversationId conversation,
        @Words @Nullable Observation seen,
        Instant givenAt,
        @Nullable Answer answer,
        boolean imported) {

    /**
     * What was seen.
     *
     * @param keep what to keep doing
     * @param attempt what to try
     * @param heardFromOthers whether the writer did not see it themselves
     */
    public record Observation(
            String competency,
            String situation,
            String behaviour,
            String impact,
            @Nullable String keep,
            @Nullable String attempt,
            boolean heardFromOthers) {}

    /** What the receiver says to it. */
    public record Answer(Kind kind, @Words @Nullable String text, Instant at) {

        /** What an answer is. */
        public enum Kind {
            @JsonProperty("thanks")
            THANKS,
            @JsonProperty("question")
            QUESTION,
            /** What I take from it. */
            @JsonProperty("taken")
            TAKEN,
            /** I see it differently. */
            @JsonProperty("differently")
            DIFFERENTLY
        }
    }

    /** Feedback as it is given. */
    public Change<Feedback> given() {
        return Change.to(this, new FeedbackGiven(shown()));
    }

    /** Answers it, once; the same answer again is no harm. */
    public Change<Feedback> answered(Answer said) {
        if (answer != null) {
            if (answer.kind() == said.kind() && Objects.equals(answer.text(), said.text())) {
                return Change.to(this);
            }
            throw Problem.conflict("answered-already", "This feedback was answered before.");
        }
        var next = new Feedback(feedback, writer, receiver, conversation, seen, givenAt, said, imported);
        return Change.to(next, new FeedbackAnswered(next.shown()));
    }

    public PersonId other(PersonId person) {
        return person.equals(writer) ? receiver : writer;
    }

    private PublicFeedback shown() {
        return new PublicFeedback(
                feedback, receiver, writer, conversation, null, givenAt, answer == null ? null : answer.at());
    }
}
