package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Optional;

/** The databases of one service: one a tenant, and one of its own for what crosses tenants (ids and times, no words). */
public final class Databases {

    private final MongoClient client;
    private final String service;

    Databases(MongoClient client, String service) {
        this.client = client;
        this.service = service;
    }

    /**
     * The database of the bound tenant.
     *
     * @throws dev.cairn.platform.tenancy.NoTenantBound where none is bound
     */
    public MongoDatabase ofCurrentTenant() {
        return of(CurrentTenant.require());
    }

    /** What crosses tenants. */
    public MongoDatabase platform() {
        return client.getDatabase(service + "_platform");
    }

    /** The tenant whose database is called like this; empty for one that crosses tenants. */
    public static Optional<TenantId> tenantOf(String database) {
        var name = database.substring(database.indexOf('_') + 1);
        return name.equals("platform") ? Optional.empty() : Optional.of(new TenantId(name));
    }

    MongoDatabase of(TenantId tenant) {
        return client.getDatabase(service + "_" + tenant.value());
    }
}
