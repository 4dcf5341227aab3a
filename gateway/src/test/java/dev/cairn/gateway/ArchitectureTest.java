package dev.cairn.gateway;

import dev.cairn.testkit.ArchitectureContract;
import java.util.Set;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.gateway");
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
