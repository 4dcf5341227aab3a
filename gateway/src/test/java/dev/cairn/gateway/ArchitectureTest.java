package dev.cairn.gateway;

import dev.cairn.testkit.ArchitectureContract;
import java.util.Map;
import java.util.Set;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.gateway");
    }

    /** It stores nothing in any tenant's database. */
    @Override
    protected Map<String, String> entrances() {
        return Map.of(
                "Directory", BINDS,
                "BoundedExchange", "talks to providers alone",
                "ProviderTokens", "fetches a provider's keys alone",
                "SessionSweeping", "sessions of all tenants lie in the platform database");
    }

    /** Entrance is one only to tell people that the store cannot be reached. */
    @Override
    protected Set<String> storeAdapters() {
        return Set.of(
                "dev.cairn.gateway.apitoken",
                "dev.cairn.gateway.entrance",
                "dev.cairn.gateway.link",
                "dev.cairn.gateway.provider",
                "dev.cairn.gateway.secret",
                "dev.cairn.gateway.session");
    }
}
