package dev.cairn.feedback.conversation;

import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.feedback.point.Points;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Notes what was on the agenda of a talk that was held, also where a process ended between two writes. */
@Component
class PointUpkeep implements EventHandler<ConversationHeld> {

    private final Conversations conversations;
    private final Points points;

    PointUpkeep(Conversations conversations, Points points) {
        this.conversations = conversations;
        this.points = points;
    }

    @Override
    public Class<ConversationHeld> handles() {
        return ConversationHeld.class;
    }

    @Override
    public void on(Received<? extends ConversationHeld> received) {
        var held = received.event().conversation();
        conversations
                .visible(held.employee(), held.conversation().value())
                .ifPresent(talk ->
                        points.spoken(held.employee(), talk.body().outline().points(), held.conversation()));
    }
}
