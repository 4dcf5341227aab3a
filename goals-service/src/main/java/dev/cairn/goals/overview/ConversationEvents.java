package dev.cairn.goals.overview;

import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Keeps the summaries in step with talks. */
@Component
class ConversationEvents implements EventHandler<ConversationEvent> {

    private final Standings standings;

    ConversationEvents(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        var talk = received.event().conversation();
        var imported = received.event() instanceof ConversationImported;
        standings.change(
                talk.employee(), standing -> standing.with(new Standing.Talk(talk, received.sequence(), imported)));
    }
}
