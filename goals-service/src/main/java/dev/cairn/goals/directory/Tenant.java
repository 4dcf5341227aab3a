package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.directory.TenantChanged;
import dev.cairn.contracts.directory.TenantState;
import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer organization as the platform knows it.
 *
 * @param slug its address on this platform: {@code /o/slug}; unique
 * @param until when it is expected to be active again; null where it is, or nobody said
 * @param locale the language of what is not said to one person
 */
public record Tenant(
        TenantId tenant,
        String slug,
        String name,
        TenantState state,
        @Nullable Instant until,
        String locale,
        String timeZone,
        AddressForm addressForm) {

    Tenant in(TenantState now, @Nullable Instant expected) {
        return new Tenant(tenant, slug, name, now, expected, locale, timeZone, addressForm);
    }

    TenantChanged changed() {
        return new TenantChanged(tenant, state, until, locale, timeZone, addressForm);
    }
}
