package dev.cairn.feedback;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.BrokenRecordsContract;
import java.util.Set;

class BrokenRecordsIT extends BrokenRecordsContract {

    @Override
    protected Class<?> application() {
        return FeedbackApplication.class;
    }

    @Override
    protected Issuer issuer() {
        return Issuer.FEEDBACK;
    }

    @Override
    protected Set<EventFamily> consumed() {
        return Set.of(EventFamily.DIRECTORY, EventFamily.PLAN, EventFamily.CONVERSATION);
    }
}
