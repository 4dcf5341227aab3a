package dev.cairn.platform.store;

import dev.cairn.contracts.id.Ids;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Instant;

/**
 * One creation that may be tried many times: all tries with the same key meet in one id.
 *
 * @param key the client's Idempotency-Key, a UUIDv7
 * @param time the time in that key
 * @param person who creates
 * @param request a hash of what was asked, to tell another request under the same key apart
 */
public record Creation(String key, Instant time, String person, String request) {

    /** The id of what the operation makes for this key. */
    public String id(String operation) {
        return Ids.derived(time, CurrentTenant.require().value(), person, operation, key);
    }
}
