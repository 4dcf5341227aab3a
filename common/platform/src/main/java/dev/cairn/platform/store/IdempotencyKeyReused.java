package dev.cairn.platform.store;

/** The same Idempotency-Key came with another request. */
public final class IdempotencyKeyReused extends RuntimeException {

    public IdempotencyKeyReused(String what) {
        super(what + ": the Idempotency-Key was used for another request");
    }
}
