package dev.cairn.platform.due;

import dev.cairn.contracts.id.TenantId;
import java.time.Instant;

/**
 * Schedules work for a time. Due-ness uses the one clock; nothing looks at each tenant or person.
 *
 * <p>The way to make two writes one, where nobody else would try again: schedule the work that finishes them for a little
 * later than they can take, write the first, go on with the second; should the process stop in between, the work does the
 * rest. Safe for use by many threads.
 */
public final class DueWork {

    private final DueItems items;
    private final Wake wake;

    DueWork(DueItems items, Wake wake) {
        this.items = items;
        this.wake = wake;
    }

    /**
     * Has a key run at a time, or soon where that has passed. Scheduling it again for the same time changes nothing; for
     * another time it runs at both.
     *
     * @param key {@code kind/…}, where a {@link DueHandler} has that kind; ids only
     */
    public void schedule(Instant at, TenantId tenant, String key) {
        items.add(at, tenant, key, 0);
        wake.up();
    }

    /** Takes back what was scheduled for that time. It may run all the same where it is running already. */
    public void cancel(Instant at, TenantId tenant, String key) {
        items.remove(at, tenant, key);
    }
}
