package dev.cairn.contracts.directory;

import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tenant was made, or what it allows has changed.
 *
 * @param until when it is expected to be active again; null where it is, or nobody said
 */
public record TenantChanged(
        TenantId tenant,
        TenantState state,
        @Nullable Instant until,
        String locale,
        String timeZone,
        AddressForm addressForm)
        implements DirectoryEvent {

    @Override
    public String aggregate() {
        return tenant.value();
    }
}
