package dev.cairn.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Arrays;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * What documents said when they were last opened. Whoever reads asks the store each time; only a document that comes back
 * with the very same bytes, for the same tenant, while its subject's key is there, is not opened again: that costs several
 * times what reading does. Documents without a body (what was removed) are empty.
 *
 * <p>Safe for use by many threads.
 */
final class OpenedBodies {

    private static final DocumentCodec CODEC = new DocumentCodec();

    /** How much of the heap the stored bytes may take; what they say takes about three times as much. */
    private static final long SHARE_OF_HEAP = 32;

    private final Cache<Key, Opened> bodies = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
            .weigher((Key key, Opened opened) -> key.bytes().length)
            .build();

    private record Opened(Stored<?> stored, @Nullable String subject) {}

    /** Bytes of one kind of document, of one tenant. */
    private record Key(BodyMapper<?> mapper, String owner, byte[] bytes, int hash) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && mapper == key.mapper
                    && owner.equals(key.owner)
                    && Arrays.equals(bytes, key.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    @SuppressWarnings("unchecked")
    <T> Optional<Stored<T>> open(RawBsonDocument found, BodyMapper<T> mapper) {
        var key = key(found, mapper);
        var known = bodies.getIfPresent(key);
        if (known != null && mapper.opens(known.subject())) {
            return Optional.of((Stored<T>) known.stored());
        }
        var document = found.decode(CODEC);
        if (document.get("body") == null) {
            return Optional.empty();
        }
        var stored = new Stored<>(document.getString("_id"), document.getLong("version"), mapper.read(document));
        var subject = document.getString("subject");
        if (mapper.opens(subject)) {
            bodies.put(key, new Opened(stored, subject));
        }
        return Optional.of(stored);
    }

    private static Key key(RawBsonDocument found, BodyMapper<?> mapper) {
        var stored = found.getByteBuffer().asNIO();
        var bytes = new byte[stored.remaining()];
        stored.get(bytes);
        var owner = CurrentTenant.isBound() ? CurrentTenant.require().value() : "";
        return new Key(mapper, owner, bytes, Arrays.hashCode(bytes));
    }
}
