package dev.cairn.reminders;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.TopicsContract;
import java.util.Set;

class TopicsIT extends TopicsContract {

    @Override
    protected Class<?> application() {
        return RemindersApplication.class;
    }

    @Override
    protected Issuer issuer() {
        return Issuer.REMINDERS;
    }

    @Override
    protected Set<EventFamily> consumed() {
        return Set.of(EventFamily.DIRECTORY, EventFamily.PLAN, EventFamily.CONVERSATION, EventFamily.CHECK_IN);
    }

    @Override
    protected Set<String> copies() {
        return Set.of("copies");
    }
}
