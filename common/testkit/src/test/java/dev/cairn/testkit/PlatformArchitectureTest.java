package dev.cairn.testkit;

import java.util.Set;

class PlatformArchitectureTest extends ArchitectureContract {

    PlatformArchitectureTest() {
        super("dev.cairn.platform");
    }

    /** Web is one only to tell people that the store cannot be reached. */
    @Override
    protected Set<String> storeAdapters() {
        return Set.of(
                "dev.cairn.platform.store",
                "dev.cairn.platform.crypto",
                "dev.cairn.platform.outbox",
                "dev.cairn.platform.inbox",
                "dev.cairn.platform.due",
                "dev.cairn.platform.security.keys",
                "dev.cairn.platform.tenancy",
                "dev.cairn.platform.web");
    }

    @Override
    protected Set<String> brokerAdapters() {
        return Set.of("dev.cairn.platform.inbox", "dev.cairn.platform.outbox");
    }

    @Override
    protected Set<String> knownControllers() {
        return Set.of("KeysEndpoint");
    }
}
