package dev.cairn.feedback;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.TopicsContract;
import java.util.Set;

class TopicsIT extends TopicsContract {

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

    /** Of what people take part in, the talks: feedback and drafts of talks are listed as they are written. */
    @Override
    protected Set<String> copies() {
        return Set.of("copies", "participations");
    }
}
