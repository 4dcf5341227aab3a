package dev.cairn.feedback.waiting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for a person, the most pressing first. */
record Waiting(List<Item> items) {

    /** What is to be done. */
    enum Kind {
        @JsonProperty("proposal-to-answer")
        PROPOSAL_TO_ANSWER,
        @JsonProperty("proposal-to-send")
        PROPOSAL_TO_SEND,
        @JsonProperty("talk-to-prepare")
        TALK_TO_PREPARE,
        @JsonProperty("talk-to-confirm")
        TALK_TO_CONFIRM,
        @JsonProperty("talk-to-move")
        TALK_TO_MOVE,
        @JsonProperty("recap-to-send")
        RECAP_TO_SEND,
        @JsonProperty("recap-to-read")
        RECAP_TO_READ,
        @JsonProperty("feedback-to-answer")
        FEEDBACK_TO_ANSWER
    }

    /**
     * One thing to do.
     *
     * @param id of the talk, or of the feedback
     * @param about the other person
     * @param due a day in the zone of whoever it waits for; null where there is none
     * @param at the time of the talk, where that is what counts
     */
    record Item(
            Kind kind,
            String id,
            PersonId about,
            Instant since,
            @Nullable LocalDate due,
            @Nullable Instant at) {}
}
