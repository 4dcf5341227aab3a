package dev.cairn.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * What documents said when they were last opened, each under its id. Whoever reads asks the store each time; only a document
 * that comes back with the very same bytes, or of which the store says that it still has the same stamp, is not opened
 * again: that costs several times what reading does. A body is given only while its subject's key is there.
 *
 * <p>Safe for use by many threads.
 */
final class OpenedBodies {

    /** Another one with each write of a body. */
    static final String STAMP = "stamp";

    private static final DocumentCodec CODEC = new DocumentCodec();

    /** How much of the heap the stored bytes may take; what they say takes about three times as much. */
    private static final long SHARE_OF_HEAP = 32;

    private final Cache<Key, Opened> bodies = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
            .weigher((Key key, Opened opened) -> opened.bytes().length)
            .build();

    /** A document of a tenant; none for what is not a tenant's. */
    private record Key(String tenant, String collection, String id) {

        static Key of(String collection, String id) {
            return new Key(CurrentTenant.isBound() ? CurrentTenant.require().value() : "", collection, id);
        }
    }

    private record Opened(
            byte[] bytes,
            @Nullable BsonValue stamp,
            Stored<?> stored,
            @Nullable String subject) {}

    /** Whether a document was opened and is still held; not whether it is still the same. */
    boolean holds(String collection, String id) {
        return bodies.getIfPresent(Key.of(collection, id)) != null;
    }

    /** A document that has this stamp now; empty where it has to be read. */
    Optional<Found> with(@Nullable BsonValue stamp, String collection, String id, BodyMapper<?> mapper) {
        return Optional.ofNullable(bodies.getIfPresent(Key.of(collection, id)))
                .filter(known -> stamp != null && stamp.equals(known.stamp()) && mapper.opens(known.subject()))
                .map(known -> new Found(id, null, known.stored()));
    }

    /** What a document says; empty where it has no body (what was removed). */
    @SuppressWarnings("unchecked")
    <T> Optional<Stored<T>> open(Found found, String collection, BodyMapper<T> mapper) {
        return found.held() != null
                ? Optional.of((Stored<T>) found.held())
                : open(Objects.requireNonNull(found.raw()), collection, mapper);
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<Stored<T>> open(RawBsonDocument found, String collection, BodyMapper<T> mapper) {
        var key = Key.of(collection, Found.id(found));
        var bytes = bytes(found);
        var known = bodies.getIfPresent(key);
        if (known != null && Arrays.equals(known.bytes(), bytes) && mapper.opens(known.subject())) {
            return Optional.of((Stored<T>) known.stored());
        }
        var document = found.decode(CODEC);
        if (document.get("body") == null) {
            return Optional.empty();
        }
        var stored = new Stored<>(key.id(), document.getLong("version"), mapper.read(document));
        var subject = document.getString("subject");
        if (mapper.opens(subject)) {
            bodies.put(key, new Opened(bytes, found.get(STAMP), stored, subject));
        }
        return Optional.of(stored);
    }

    private static byte[] bytes(RawBsonDocument found) {
        var stored = found.getByteBuffer().asNIO();
        var bytes = new byte[stored.remaining()];
        stored.get(bytes);
        return bytes;
    }
}
