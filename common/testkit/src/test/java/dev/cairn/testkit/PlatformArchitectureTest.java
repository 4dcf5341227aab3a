package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.store.Databases;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

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
                "dev.cairn.platform.mongo",
                "dev.cairn.platform.outbox",
                "dev.cairn.platform.inbox",
                "dev.cairn.platform.due",
                "dev.cairn.platform.security.keys",
                "dev.cairn.platform.tenancy",
                "dev.cairn.platform.web");
    }

    @Override
    protected Map<String, String> entrances() {
        return Map.of(
                "TenantFilter", BINDS,
                "Inbox", BINDS,
                "DueRunner", BINDS,
                "Sweeper", BINDS,
                "Relay", BINDS,
                "Topics", "topics are all tenants'",
                "KeyTurning", "keys to sign with are the service's own",
                "PeerAutoConfiguration", "only what travels: who asks waits with a tenant bound");
    }

    /** What is stored otherwise than as documents of a tenant, and why no tenant has to be bound for it. */
    private static final Map<String, String> CROSSING = Map.ofEntries(
            Map.entry("Documents", "asks for its collection each time, which needs the tenant"),
            Map.entry("Store", "opens those"),
            Map.entry("Databases", "knows which is the bound tenant's"),
            Map.entry("Inserts", "is handed a collection that somebody opened"),
            Map.entry("Outgoing", "is handed a collection that somebody opened"),
            Map.entry("Outbox", "is handed a collection that somebody opened"),
            Map.entry("Relay", "is handed a collection that somebody opened, and binds its tenant"),
            Map.entry("Sweeper", "binds the tenant it opens"),
            Map.entry("Instances", "which instance may hold what of whom: ids"),
            Map.entry("HeldEvents", "events that wait: ids and states"),
            Map.entry("DueItems", "due work of all tenants: ids and times"),
            Map.entry("Shards", "who does due work"),
            Map.entry("TenantStates", "asked before a tenant is bound"),
            Map.entry("KeyRing", "keys, in a database of their own"),
            Map.entry("MongoPublishedKeys", "public keys of the service"),
            Map.entry("CryptoAutoConfiguration", "opens the database of keys"),
            Map.entry("OutboxAutoConfiguration", "opens the platform database"),
            Map.entry("StoreAutoConfiguration", "opens the client"));

    @Test
    void whatTouchesTheStoreIsKnownWithWhyItMay() {
        var touching = new TreeSet<String>();
        code().stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                STORE.contains(dependency.getTargetClass().getName())))
                .forEach(type -> touching.add(outermost(type)));
        assertThat(touching).isEqualTo(new TreeSet<>(CROSSING.keySet()));
    }

    private static final Set<String> STORE = Set.of(
            "com.mongodb.client.MongoClient", "com.mongodb.client.MongoDatabase", "com.mongodb.client.MongoCollection");

    @Test
    void onlyTheBoundTenantHasADatabase() {
        var asked = code().get(Databases.class).getMethod("of", TenantId.class).getCallsOfSelf();
        assertThat(asked).extracting(call -> call.getOrigin().getName()).containsExactly("ofCurrentTenant");
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
