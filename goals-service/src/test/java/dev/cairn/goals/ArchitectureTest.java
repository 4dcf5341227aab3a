package dev.cairn.goals;

import dev.cairn.testkit.ArchitectureContract;
import java.util.Map;

class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("dev.cairn.goals");
    }

    /** An operator founds a tenant, and its first administrator in it. */
    @Override
    protected Map<String, String> entrances() {
        return Map.of("TenantFounding", BINDS);
    }
}
