package dev.cairn.gateway.secret;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.platform.mongo.Inserts;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Random keys that all instances of the gateway share: made by whoever needs one first, stored sealed with the outermost
 * key. So the outermost key seals a handful of keys and not each cookie.
 */
final class SharedKeys {

    private static final int BYTES = 32;

    private final MongoCollection<Document> keys;
    private final SealedText outermost;

    SharedKeys(MongoDatabase platform, Aead outermost) {
        this.keys = platform.getCollection("shared_keys");
        this.outermost = new SealedText(outermost);
    }

    /** The key of that name, the same on every instance. */
    byte[] named(String name) {
        var sealed = stored(name);
        return opened(sealed == null ? made(name) : sealed, name);
    }

    private byte[] opened(String sealed, String name) {
        return Base64.getDecoder().decode(outermost.open(sealed, place(name)));
    }

    private String made(String name) {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var sealed = outermost.seal(Base64.getEncoder().encodeToString(key), place(name));
        if (Inserts.ifAbsent(keys, new Document("_id", name).append("sealed", sealed))) {
            return sealed;
        }
        return Objects.requireNonNull(stored(name), name);
    }

    private @Nullable String stored(String name) {
        var found = keys.find(Filters.eq("_id", name)).first();
        return found == null ? null : found.getString("sealed");
    }

    private static String place(String name) {
        return "gateway_platform/shared_keys/" + name;
    }

    static Aead aead(byte[] key) {
        try {
            return new com.google.crypto.tink.subtle.AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }
}
