package dev.cairn.platform.tenancy;

import dev.cairn.contracts.id.TenantId;

/**
 * The tenant that the running code works for. Bound at the entrances from a verified token or event: by the
 * HTTP filter, the event listener, the due-work runner, and by what sends events; code in between neither takes nor
 * passes it.
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private CurrentTenant() {}

    /**
     * The bound tenant.
     *
     * @throws NoTenantBound where none is
     */
    public static TenantId require() {
        if (!BOUND.isBound()) {
            throw new NoTenantBound();
        }
        return BOUND.get();
    }

    public static boolean isBound() {
        return BOUND.isBound();
    }

    /** Runs the operation for the tenant, on this thread. */
    public static <R, X extends Throwable> R call(TenantId tenant, ScopedValue.CallableOp<? extends R, X> operation)
            throws X {
        return ScopedValue.where(BOUND, tenant).<R, X>call(operation);
    }

    /** Runs the operation for the tenant, on this thread. */
    public static void run(TenantId tenant, Runnable operation) {
        ScopedValue.where(BOUND, tenant).run(operation);
    }
}
