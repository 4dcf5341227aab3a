package dev.cairn.reminders.conversation;

import dev.cairn.contracts.conversation.ConversationCancelled;
import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.contracts.conversation.ConversationMissed;
import dev.cairn.contracts.conversation.ConversationMoved;
import dev.cairn.contracts.conversation.ConversationProposed;
import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.conversation.RecapAcknowledged;
import dev.cairn.contracts.conversation.RecapSent;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.reminders.delivery.Deliveries;
import dev.cairn.reminders.delivery.Deliveries.Cause;
import dev.cairn.reminders.delivery.MailKind;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the two of a talk are sent as it goes on. These are no reminders: they go at once. */
@Component
class TalkMail implements EventHandler<ConversationEvent> {

    private final Deliveries deliveries;
    private final Clock clock;

    TalkMail(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        var talk = received.event().conversation();
        switch (received.event()) {
            case ConversationProposed _ ->
                send(talk.other(talk.proposedBy()), MailKind.PROPOSAL, talk, received.sequence());
            case ConversationMoved _ -> toBoth(MailKind.MOVED, talk, received.sequence());
            case ConversationScheduled _ -> toBoth(MailKind.INVITATION, talk, talk.calendarSequence());
            case ConversationCancelled _ -> toBoth(MailKind.CANCELLATION, talk, talk.calendarSequence());
            case RecapSent _ -> toBoth(MailKind.RECAP, talk, received.sequence());
            case ConversationHeld _, ConversationMissed _, RecapAcknowledged _, ConversationImported _ -> {
                // nothing is sent
            }
        }
    }

    private void toBoth(MailKind kind, PublicConversation talk, long sequence) {
        List.of(talk.employee(), talk.partner()).forEach(person -> send(person, kind, talk, sequence));
    }

    private void send(PersonId to, MailKind kind, PublicConversation talk, long sequence) {
        deliveries.plan(to, Cause.of(kind, talk.conversation().value(), sequence), clock.instant());
    }
}
