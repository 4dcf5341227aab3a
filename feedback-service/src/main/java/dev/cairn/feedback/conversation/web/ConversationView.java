package dev.cairn.feedback.conversation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Place;
import dev.cairn.feedback.conversation.agenda.AgendaItem;
import dev.cairn.feedback.point.TalkPoint;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as both partners see it.
 *
 * @param points agenda lines for what they took to it while they read the plan
 */
@Schema(name = "Conversation")
record ConversationView(
        ConversationId id,
        PersonId employee,
        PersonId partner,
        boolean partnerIsManager,
        PersonId proposedBy,
        ConversationState state,
        @Nullable String purpose,
        List<AgendaItem> agenda,
        List<PointView> points,
        List<Instant> times,
        List<Instant> soon,
        boolean needsExplicitYes,
        @Nullable Instant scheduledAt,
        int minutes,
        @Nullable Place place,
        int calendarSequence,
        Instant createdAt,
        @Nullable Instant proposedAt,
        @Nullable Instant heldAt,
        @Nullable RecapStateView recap,
        boolean imported,
        String etag) {

    /** How far the recap is; its words are asked for apart. */
    @Schema(name = "RecapState")
    record RecapStateView(
            State state,
            LocalDate dueOn,
            @Nullable Instant sentAt,
            @Nullable RecapForm how,
            @Nullable Instant acknowledgedAt) {

        enum State {
            @JsonProperty("to-send")
            TO_SEND,
            @JsonProperty("sent")
            SENT,
            @JsonProperty("acknowledged")
            ACKNOWLEDGED
        }
    }

    static ConversationView of(Stored<Conversation> stored, List<TalkPoint> points) {
        var talk = stored.body();
        var times = talk.timing();
        return new ConversationView(
                talk.conversation(),
                talk.pair().employee(),
                talk.pair().partner(),
                talk.pair().partnerIsManager(),
                talk.proposedBy(),
                talk.state(),
                talk.outline().purpose(),
                talk.outline().agenda(),
                points.stream().map(PointView::of).toList(),
                times.offered(),
                times.soon(),
                !times.soon().isEmpty(),
                times.scheduledAt(),
                talk.outline().minutes(),
                talk.outline().place(),
                times.sequenceOfEntry(),
                talk.milestones().createdAt(),
                talk.milestones().proposedAt(),
                talk.milestones().heldAt(),
                recap(talk),
                talk.milestones().imported(),
                IfMatch.etag(stored.version()));
    }

    private static @Nullable RecapStateView recap(Conversation talk) {
        var due = talk.milestones().recapDueOn();
        if (due == null) {
            return null;
        }
        var sent = talk.recap();
        if (sent == null) {
            return new RecapStateView(RecapStateView.State.TO_SEND, due, null, null, null);
        }
        var state = sent.acknowledgedAt() == null ? RecapStateView.State.SENT : RecapStateView.State.ACKNOWLEDGED;
        return new RecapStateView(state, due, sent.sentAt(), sent.how(), sent.acknowledgedAt());
    }
}
