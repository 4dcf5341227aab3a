package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;

/**
 * Who wrote something last.
 *
 * @param etag counts the writes
 * @param request the hash of the request that made it, see {@link dev.cairn.platform.store.Creation}; empty for others
 */
public record Stamp(long etag, PersonId by, Instant at, String request) {

    Stamp next(PersonId who, Instant when) {
        return new Stamp(etag + 1, who, when, request);
    }
}
