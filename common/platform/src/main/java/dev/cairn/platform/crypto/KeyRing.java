package dev.cairn.platform.crypto;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.mongo.Inserts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The keys of the people whose words a service stores. A person's key is made at their first word and wrapped by the
 * tenant's; that is wrapped by the outermost one. Keys live in a database of their own, kept out of ordinary backups.
 * Opened keys are held for at most a minute, so that an erasure elsewhere takes effect here.
 */
public final class KeyRing {

    private static final Duration HELD = Duration.ofMinutes(1);
    private static final int MOST_HELD = 10_000;

    private final Aead outermost;
    private final MongoCollection<Document> tenants;
    private final MongoCollection<Document> people;
    private final Clock clock;
    private final ConcurrentHashMap<String, Held> held = new ConcurrentHashMap<>();

    private record Held(Aead key, Instant until) {}

    KeyRing(byte[] outermost, MongoDatabase database, Clock clock) {
        this.outermost = Keysets.outermost(outermost);
        this.tenants = database.getCollection("tenants");
        this.people = database.getCollection("people");
        this.clock = clock;
    }

    /** The outermost key, for secrets that belong to no person. */
    public Aead outermost() {
        return outermost;
    }

    /** The key of a subject, made if there is none. */
    public Aead of(TenantId tenant, String subject) {
        return existing(tenant, subject).orElseGet(() -> {
            var name = name(tenant, subject);
            return hold(name, made(people, name, ofTenant(tenant)));
        });
    }

    /** The key of a subject; empty where it was destroyed or never made. */
    public Optional<Aead> existing(TenantId tenant, String subject) {
        var name = name(tenant, subject);
        var fresh = held.get(name);
        if (fresh != null && clock.instant().isBefore(fresh.until())) {
            return Optional.of(fresh.key());
        }
        return stored(people, name).map(wrapped -> hold(name, Keysets.unwrapped(wrapped, ofTenant(tenant), name)));
    }

    /** Destroys the key of a subject: nothing sealed with it can be read again, here at once, elsewhere in a minute. */
    public void destroy(TenantId tenant, String subject) {
        var name = name(tenant, subject);
        people.deleteOne(Filters.eq("_id", name));
        held.remove(name);
    }

    private Aead ofTenant(TenantId tenant) {
        var name = tenant.value();
        var fresh = held.get(name);
        return fresh != null && clock.instant().isBefore(fresh.until())
                ? fresh.key()
                : hold(name, made(tenants, name, outermost));
    }

    private Aead made(MongoCollection<Document> keys, String name, Aead wrapping) {
        var wrapped = stored(keys, name).orElseGet(() -> inserted(keys, name, Keysets.newWrapped(wrapping, name)));
        return Keysets.unwrapped(wrapped, wrapping, name);
    }

    private static byte[] inserted(MongoCollection<Document> keys, String name, byte[] wrapped) {
        return Inserts.ifAbsent(keys, new Document("_id", name).append("wrapped", new Binary(wrapped)))
                ? wrapped
                : stored(keys, name).orElseThrow();
    }

    private static Optional<byte[]> stored(MongoCollection<Document> keys, String name) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", name)).first())
                .map(found -> found.get("wrapped", Binary.class).getData());
    }

    private Aead hold(String name, Aead key) {
        if (held.size() >= MOST_HELD) {
            held.clear();
        }
        held.put(name, new Held(key, clock.instant().plus(HELD)));
        return key;
    }

    private static String name(TenantId tenant, String subject) {
        return tenant.value() + "/" + subject;
    }
}
