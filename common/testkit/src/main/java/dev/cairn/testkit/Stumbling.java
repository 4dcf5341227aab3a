package dev.cairn.testkit;

import dev.cairn.contracts.checkin.CheckInEvent;
import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.directory.DirectoryEvent;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.feedback.FeedbackEvent;
import dev.cairn.contracts.plan.PlanEvent;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Handles the events of one family beside the service's own handlers, and fails at one of them until told otherwise. */
final class Stumbling implements EventHandler<CairnEvent> {

    static final String WHY = "it stumbled";

    private final EventFamily family;
    private final Set<String> handled = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String over;

    Stumbling(EventFamily family) {
        this.family = family;
    }

    EventFamily family() {
        return family;
    }

    void over(String event) {
        over = event;
    }

    void noMore() {
        over = null;
    }

    Set<String> handled() {
        return handled;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<CairnEvent> handles() {
        Class<? extends CairnEvent> root =
                switch (family) {
                    case DIRECTORY -> DirectoryEvent.class;
                    case PLAN -> PlanEvent.class;
                    case CONVERSATION -> ConversationEvent.class;
                    case FEEDBACK -> FeedbackEvent.class;
                    case CHECK_IN -> CheckInEvent.class;
                };
        return (Class<CairnEvent>) root;
    }

    @Override
    public void on(Received<? extends CairnEvent> received) {
        if (!CurrentTenant.require().equals(received.tenant())) {
            throw new IllegalStateException("handled for another tenant");
        }
        if (received.id().equals(over)) {
            throw new IllegalStateException(WHY);
        }
        handled.add(received.id());
    }
}
