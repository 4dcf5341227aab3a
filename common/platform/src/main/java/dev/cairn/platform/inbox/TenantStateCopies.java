package dev.cairn.platform.inbox;

import dev.cairn.contracts.directory.TenantChanged;
import dev.cairn.platform.tenancy.TenantStates;

/** Hears from the directory what may be done in a tenant. */
final class TenantStateCopies implements EventHandler<TenantChanged> {

    private final TenantStates states;

    TenantStateCopies(TenantStates states) {
        this.states = states;
    }

    @Override
    public Class<TenantChanged> handles() {
        return TenantChanged.class;
    }

    @Override
    public void on(Received<? extends TenantChanged> received) {
        var changed = received.event();
        states.keep(changed.tenant(), received.sequence(), changed.state(), changed.until());
    }
}
