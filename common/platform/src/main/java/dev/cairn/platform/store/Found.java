package dev.cairn.platform.store;

import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** A document that a read found: whole, or known to say still what it said when it was {@linkplain OpenedBodies opened}. */
record Found(
        String id, @Nullable RawBsonDocument raw, @Nullable Stored<?> held) {

    static Found whole(RawBsonDocument raw) {
        return new Found(id(raw), raw, null);
    }

    static String id(RawBsonDocument raw) {
        return raw.getString("_id").getValue();
    }

    /** Whether nothing but its id is known yet. */
    boolean missing() {
        return raw == null && held == null;
    }
}
