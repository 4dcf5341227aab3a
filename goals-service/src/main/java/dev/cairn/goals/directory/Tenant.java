package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.TenantChanged;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.TenantId;

/**
 * A customer organization as the platform knows it.
 *
 * @param slug its address on this platform: {@code /o/slug}; unique
 * @param locale the language of what is not said to one person
 */
public record Tenant(
        TenantId tenant,
        String slug,
        String name,
        TenantState state,
        String locale,
        String timeZone,
        AddressForm addressForm) {

    TenantChanged changed() {
        return new TenantChanged(tenant, state, locale, timeZone, addressForm);
    }
}
