package dev.cairn.goals;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.TopicsContract;
import java.util.Set;

class TopicsIT extends TopicsContract {

    @Override
    protected Class<?> application() {
        return GoalsApplication.class;
    }

    @Override
    protected Issuer issuer() {
        return Issuer.GOALS;
    }

    @Override
    protected Set<EventFamily> consumed() {
        return Set.of(EventFamily.DIRECTORY, EventFamily.PLAN, EventFamily.CONVERSATION, EventFamily.CHECK_IN);
    }

    @Override
    protected Set<String> copies() {
        return Set.of("standings");
    }
}
