package dev.cairn.goals;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.BrokenRecordsContract;
import java.util.Set;

class BrokenRecordsIT extends BrokenRecordsContract {

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
        return Set.of(EventFamily.PLAN, EventFamily.CONVERSATION, EventFamily.CHECK_IN);
    }
}
