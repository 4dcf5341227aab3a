package dev.cairn.platform.tenancy;

import dev.cairn.contracts.directory.TenantState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be done in a tenant at present.
 *
 * @param until when it is expected to be active again; null where nobody said
 */
public record TenantStanding(TenantState state, @Nullable Instant until) {

    static final TenantStanding ACTIVE = new TenantStanding(TenantState.ACTIVE, null);

    public boolean active() {
        return state == TenantState.ACTIVE;
    }

    public boolean readOnly() {
        return state == TenantState.READ_ONLY;
    }

    public boolean suspended() {
        return state == TenantState.SUSPENDED;
    }
}
