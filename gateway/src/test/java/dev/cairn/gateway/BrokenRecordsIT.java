package dev.cairn.gateway;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.BrokenRecordsContract;
import java.util.Map;
import java.util.Set;

class BrokenRecordsIT extends BrokenRecordsContract {

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
}
