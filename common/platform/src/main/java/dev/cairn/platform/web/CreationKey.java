package dev.cairn.platform.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The Idempotency-Key of a creation: a UUIDv7 (RFC 9562, 5.7) that the client makes as a form opens. A controller takes
 * it as an argument; 400 without one.
 */
public record CreationKey(String value, Instant time) {

    private static final int VERSION = 7;

    static CreationKey parse(@Nullable String header) {
        try {
            var uuid = UUID.fromString(header == null ? "" : header);
            if (uuid.version() == VERSION) {
                return new CreationKey(uuid.toString(), Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16));
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Problem(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-required",
                "Send Idempotency-Key with a UUID of version 7, the same one with each retry.");
    }
}
