package dev.cairn.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;

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

    MongoDatabase of(TenantId tenant) {
        return client.getDatabase(service + "_" + tenant.value());
    }
}
