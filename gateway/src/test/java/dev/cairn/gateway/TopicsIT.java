package dev.cairn.gateway;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.TopicsContract;
import java.util.Map;
import java.util.Set;

class TopicsIT extends TopicsContract {

    @Override
    protected Class<?> application() {
        return GatewayApplication.class;
    }

    @Override
    protected Issuer issuer() {
        return Issuer.GATEWAY;
    }

    @Override
    protected Set<EventFamily> consumed() {
        return Set.of(EventFamily.DIRECTORY);
    }

    @Override
    protected Map<String, Object> settings() {
        return Map.of("cairn.public-url", "http://localhost");
    }

    /** It has none of a tenant: whose sessions ended stands in its platform database and is asked for again at sign-in. */
    @Override
    protected Set<String> copies() {
        return Set.of();
    }
}
