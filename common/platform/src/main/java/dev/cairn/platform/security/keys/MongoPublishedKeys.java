package dev.cairn.platform.security.keys;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Public keys in the issuer's platform database. */
public final class MongoPublishedKeys implements PublishedKeys {

    private final MongoCollection<Document> keys;

    public MongoPublishedKeys(MongoDatabase platform) {
        this.keys = platform.getCollection("issuer_keys");
    }

    @Override
    public void add(PublishedKey key) {
        keys.insertOne(new Document("_id", key.key().getKeyID())
                .append("jwk", key.key().toPublicJWK().toJSONString())
                .append("publishedAt", Date.from(key.publishedAt()))
                .append("notAfter", Date.from(key.notAfter())));
    }

    @Override
    public List<PublishedKey> all() {
        return keys.find(Filters.gt("_id", "")).map(MongoPublishedKeys::read).into(new ArrayList<>());
    }

    @Override
    public void remove(Collection<String> kids) {
        keys.deleteMany(Filters.in("_id", kids));
    }

    private static PublishedKey read(Document stored) {
        try {
            return new PublishedKey(
                    RSAKey.parse(stored.getString("jwk")),
                    stored.getDate("publishedAt").toInstant(),
                    stored.getDate("notAfter").toInstant());
        } catch (ParseException e) {
            throw new IllegalStateException("issuer_keys/" + stored.getString("_id") + " is no key: remove it", e);
        }
    }
}
