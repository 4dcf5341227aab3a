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

    /** It stores nothing in any tenant's database. */
    @Override
    protected Set<String> copies() {
        return Set.of();
    }

    /** Who may not be signed in any more, beside what may be done in a tenant. */
    @Override
    protected Set<String> copiesAcrossTenants() {
        return Set.of("tenant_states", "people");
    }
}
