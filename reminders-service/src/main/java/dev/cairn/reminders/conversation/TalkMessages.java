package dev.cairn.reminders.conversation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mail may say of a talk, which feedback-service alone keeps. */
interface TalkMessages {

    /** The talk as this person may see it now; empty where they may not. */
    Optional<TalkMessage> find(ConversationId talk, PersonId reader, String kind);

    /** A talk in words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TalkMessage(
            Talk conversation,
            PersonId employee,
            PersonId partner,
            @Nullable Recap recap) {

        PersonId other(PersonId person) {
            return person.equals(employee) ? partner : employee;
        }
    }

    /** When and where. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Talk(
            ConversationId id,
            ConversationState state,
            PersonId proposedBy,
            List<Instant> times,
            @Nullable Instant scheduledAt,
            int minutes,
            @Nullable Place place,
            int calendarSequence,
            @Nullable RecapForm recapHow) {}

    /** Where it takes place. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(
            @JsonProperty("kind") String kind, @Nullable String where) {}

    /** A recap as it was sent in full. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recap(List<Line> lines, @Nullable Thanks thanks, List<Step> steps) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String kind, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Thanks(@Nullable String employee, @Nullable String partner) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(String what, PersonId who, LocalDate by) {}
}
