package dev.cairn.feedback.conversation;

import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Keeps the lists of both in step with what happened to a talk, also where a process ended between two writes. */
@Component
class ParticipationUpkeep implements EventHandler<ConversationEvent> {

    private final Participations participations;

    ParticipationUpkeep(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        var talk = received.event().conversation();
        keep(talk.employee(), talk);
        keep(talk.partner(), talk);
    }

    private void keep(PersonId person, PublicConversation talk) {
        if (talk.state() == ConversationState.CANCELLED || talk.acknowledgedAt() != null) {
            participations.settle(person, talk.conversation());
        } else {
            participations.add(person, talk.conversation());
        }
    }
}
