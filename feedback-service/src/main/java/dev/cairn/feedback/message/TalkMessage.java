package dev.cairn.feedback.message;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Place;
import dev.cairn.feedback.conversation.SentRecap;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message about a talk may say to one of the two: what that person would see in the portal at this moment.
 *
 * @param kind what the message is about, as it was asked for
 * @param recap only for the message that brings it, and only where it was sent in full
 */
record TalkMessage(
        String kind,
        Talk conversation,
        PersonId employee,
        PersonId partner,
        @Nullable RecapInFull recap) {

    static final String RECAP = "recap";

    record Talk(
            ConversationId id,
            ConversationState state,
            PersonId proposedBy,
            @Nullable String purpose,
            List<AgendaItem> agenda,
            List<Instant> times,
            List<Instant> soon,
            @Nullable Instant scheduledAt,
            int minutes,
            @Nullable Place place,
            int calendarSequence,
            @Nullable Instant heldAt,
            @Nullable LocalDate recapDueOn,
            @Nullable RecapForm recapHow) {

        static Talk of(Conversation talk) {
            var recap = talk.recap();
            return new Talk(
                    talk.conversation(),
                    talk.state(),
                    talk.proposedBy(),
                    talk.outline().purpose(),
                    talk.outline().agenda(),
                    talk.timing().offered(),
                    talk.timing().soon(),
                    talk.timing().scheduledAt(),
                    talk.outline().minutes(),
                    talk.outline().place(),
                    talk.timing().sequenceOfEntry(),
                    talk.milestones().heldAt(),
                    talk.milestones().recapDueOn(),
                    recap == null ? null : recap.how());
        }
    }

    record RecapInFull(
            List<SentRecap.Line> lines,
            SentRecap.@Nullable Thanks thanks,
            List<SentRecap.StepTaken> steps,
            Instant sentAt) {}

    static TalkMessage of(String kind, Conversation talk, boolean recapReadable) {
        var pair = talk.pair();
        var recap = kind.equals(RECAP) && recapReadable ? inFull(talk.recap()) : null;
        return new TalkMessage(kind, Talk.of(talk), pair.employee(), pair.partner(), recap);
    }

    private static @Nullable RecapInFull inFull(@Nullable SentRecap sent) {
        return sent == null || sent.how() != RecapForm.IN_FULL
                ? null
                : new RecapInFull(sent.lines(), sent.thanks(), sent.steps(), sent.sentAt());
    }
}
