package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Page;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tenants of the platform. */
@Component
public class Tenants {

    private final Documents<Tenant> tenants;
    private final TenantStates states;

    Tenants(Store store, TenantStates states) {
        this.states = states;
        tenants = store.platform("tenants", Tenant.class, Tenant::tenant, "slug");
    }

    public Optional<Tenant> find(TenantId id) {
        return tenants.find(id.value()).map(Stored::body);
    }

    public Optional<Tenant> bySlug(String slug) {
        return tenants.findUnique("slug", slug).map(Stored::body);
    }

    public Page<Tenant> all(@Nullable String after, int limit) {
        return tenants.all(after, limit);
    }

    public Optional<Stored<Tenant>> stored(TenantId id) {
        return tenants.find(id.value());
    }

    /**
     * Says what may be done in a tenant from now on; all services go by it within seconds, this one at once.
     *
     * @return empty where the version is not the present one
     */
    public Optional<Stored<Tenant>> change(Stored<Tenant> before, TenantState state, @Nullable Instant until) {
        var wanted = before.body().in(state, until);
        var after = tenants.replace(
                before, wanted.equals(before.body()) ? Change.to(wanted) : Change.to(wanted, wanted.changed()));
        after.ifPresent(changed -> states.keep(changed.body().tenant(), changed.version(), state, until));
        return after;
    }

    /** Registers a tenant; empty where id or slug is taken. */
    Optional<Tenant> register(TenantId id, String slug, String name, String locale, String zone, AddressForm form) {
        var tenant = new Tenant(id, slug, name, TenantState.ACTIVE, null, locale, zone, form);
        return tenants.insert(id.value(), Change.to(tenant, tenant.changed())).map(Stored::body);
    }
}
