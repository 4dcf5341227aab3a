package dev.cairn.reminders.conversation;

import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the copies of talks; before others hear of the change. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TalkCopies implements EventHandler<ConversationEvent> {

    private final Talks talks;

    TalkCopies(Talks talks) {
        this.talks = talks;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        talks.keep(received.event().conversation(), received.sequence());
    }
}
