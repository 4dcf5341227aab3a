package dev.cairn.contracts.directory;

import dev.cairn.contracts.id.TenantId;

/** A tenant was made, or what it allows has changed. */
public record TenantChanged(TenantId tenant, TenantState state, String locale, String timeZone, AddressForm addressForm)
        implements DirectoryEvent {

    @Override
    public String aggregate() {
        return tenant.value();
    }
}
