package dev.cairn.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.crypto.KeyRing;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantStates;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Opens the collections of a service. */
public final class Store {

    private final Databases databases;
    private final MongoConverter converter;
    private final KeyRing keys;
    private final Outgoing outgoing;
    private final TenantStates states;
    private final OpenedBodies opened = new OpenedBodies();
    private final Set<String> tenantCollections = new CopyOnWriteArraySet<>();
    private final Set<String> platformCollections = new CopyOnWriteArraySet<>();
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();

    Store(Databases databases, MongoConverter converter, KeyRing keys, Outgoing outgoing, TenantStates states) {
        this.databases = databases;
        this.converter = converter;
        this.keys = keys;
        this.outgoing = outgoing;
        this.states = states;
    }

    /**
     * A collection of the bound tenant.
     *
     * @param subject whose key seals the words of a document
     * @param unique fields of the body that no two documents share, each also a way to find one
     */
    public <T> Documents<T> tenant(String collection, Class<T> type, Function<T, String> subject, String... unique) {
        return tenant(collection, new DocumentIds.Plain(), type, subject, unique);
    }

    /** A collection of the bound tenant that holds no words. */
    public <T> Documents<T> tenant(String collection, Class<T> type) {
        return tenant(collection, new DocumentIds.Plain(), type, noWords(collection));
    }

    /**
     * One kind of document in a collection that several kinds share, so that a tenant costs a cluster few collections.
     * To its users it is as if it stood alone.
     *
     * @param kind what the stored ids begin with; not part of the ids given and returned
     * @param subject whose key seals the words of a document
     */
    public <T> Documents<T> kind(String collection, String kind, Class<T> type, Function<T, String> subject) {
        return tenant(collection, new DocumentIds.KindFirst(kind), type, subject);
    }

    /** One kind of document, without words, in a collection that several kinds share. */
    public <T> Documents<T> kind(String collection, String kind, Class<T> type) {
        return tenant(collection, new DocumentIds.KindFirst(kind), type, noWords(collection));
    }

    /**
     * One kind of document that lies beside the document it belongs to, in that one's collection, so that both come in
     * one read: {@link Documents#family}. Its ids are the parent's, or the parent's and more behind a slash.
     *
     * @param collection whose ids have no slash
     * @param kind stands between parent and the rest in the stored ids; not part of the ids given and returned
     * @param subject whose key seals the words of a document
     */
    public <T> Documents<T> beside(String collection, String kind, Class<T> type, Function<T, String> subject) {
        return tenant(collection, new DocumentIds.BesideParent(kind), type, subject);
    }

    /** One kind of document, without words, that lies beside the document it belongs to. */
    public <T> Documents<T> beside(String collection, String kind, Class<T> type) {
        return tenant(collection, new DocumentIds.BesideParent(kind), type, noWords(collection));
    }

    private <T> Documents<T> tenant(
            String collection, DocumentIds ids, Class<T> type, Function<T, String> subject, String... unique) {
        tenantCollections.add(collection);
        var mapper = new BodyMapper<>(type, collection, subject, converter, keys);
        return new Documents<>(
                collection,
                ids,
                () -> {
                    var found = databases.ofCurrentTenant().getCollection(collection);
                    prepare(found, CurrentTenant.require().value(), unique);
                    return found;
                },
                body -> CurrentTenant.require(),
                mapper,
                opened,
                outgoing,
                () -> states.requireWritable(CurrentTenant.require()));
    }

    private static <T> Function<T, String> noWords(String collection) {
        return body -> {
            throw new IllegalStateException(collection + " holds words, but names no subject for them");
        };
    }

    /** A collection that crosses tenants; it holds ids, states and times, never words. */
    public <T> Documents<T> platform(String collection, Class<T> type, Function<T, TenantId> tenant, String... unique) {
        platformCollections.add(collection);
        var mapper = new BodyMapper<>(
                type,
                collection,
                (T body) -> {
                    throw new IllegalStateException("a platform database holds no words");
                },
                converter,
                keys);
        return new Documents<>(
                collection,
                new DocumentIds.Plain(),
                () -> {
                    var found = databases.platform().getCollection(collection);
                    prepare(found, "platform", unique);
                    return found;
                },
                tenant,
                mapper,
                opened,
                outgoing,
                () -> {});
    }

    /** The collections that tenants have in this service. */
    public Set<String> tenantCollections() {
        return Set.copyOf(tenantCollections);
    }

    /** The collections in the platform database that may hold events to send. */
    public Set<String> platformCollections() {
        return Set.copyOf(platformCollections);
    }

    private void prepare(MongoCollection<Document> collection, String owner, String... unique) {
        if (unique.length > 0
                && prepared.add(owner + "/" + collection.getNamespace().getCollectionName())) {
            List.of(unique)
                    .forEach(field -> collection.createIndex(
                            new Document("body." + field, 1),
                            new IndexOptions().unique(true).sparse(true)));
        }
    }
}
