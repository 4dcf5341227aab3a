package dev.cairn.platform.due;

import dev.cairn.contracts.id.TenantId;
import java.time.Instant;

/**
 * A piece of work as it is stored.
 *
 * @param id {@code shard/UTC minute/tenant/key}
 * @param mark changes each time the item is scheduled, so that a finished run removes only what it saw
 * @param tries how often it failed
 */
record DueItem(String id, TenantId tenant, String key, Instant at, String mark, int tries) {

    String kind() {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
