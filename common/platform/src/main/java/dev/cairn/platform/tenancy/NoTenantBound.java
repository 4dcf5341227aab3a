package dev.cairn.platform.tenancy;

/** Storage was used where no tenant is bound: a fault of ours, never of the caller. */
public final class NoTenantBound extends IllegalStateException {

    NoTenantBound() {
        super("no tenant is bound: work for a tenant has to come through an HTTP request, an event or due work");
    }
}
