package dev.cairn.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by key wherever the query allows it, and never changes a document in place.
 *
 * <p>By key are answered: a query that holds all fields of a unique index (of {@code _id} above all) with any further
 * conditions, and a range or a prefix of {@code _id}, in key order both ways.
 */
final class KeyedCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    private final Scans scans;

    /** Guarded by this collection's monitor, which every caller of {@link #queryDocuments} holds. */
    private boolean changing;

    KeyedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors,
            Scans scans) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
        this.scans = scans;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        changing = true;
        try {
            return super.updateDocuments(selector, StoreTime.fixed(update), filters, multi, upsert, oplog);
        } finally {
            changing = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        changing = true;
        try {
            return super.findAndModify(withStoreTime(query));
        } finally {
            changing = false;
        }
    }

    private static Document withStoreTime(Document query) {
        if (!(query.get("update") instanceof Document update)) {
            return query;
        }
        Document copy = query.clone();
        copy.put("update", StoreTime.fixed(update));
        return copy;
    }

    /** What is about to be changed is handed out as a copy: others may be reading, or the store writing, what is stored. */
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        List<Document> result =
                changing ? matched.stream().map(Document::cloneDeeply).toList() : matched;
        return super.createQueryResult(result, batchSize);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document conditions = Conditions.flat(query);
        Optional<Stream<Document>> found = byUniqueIndex(conditions);
        if (found.isPresent()) {
            return matchDocumentsFromStream(found.get(), conditions, orderBy, skip, limit, batchSize, projection);
        }
        Optional<IdRange> range = IdRange.of(conditions);
        boolean idOrder = isIdOrder(orderBy);
        if (range.isEmpty() && !(idOrder && hasOnlyTextKeys())) {
            scans.note(this, conditions);
            return super.queryDocuments(conditions, orderBy, skip, limit, batchSize, projection);
        }
        boolean descending = idOrder && isDescending(orderBy);
        Stream<Document> documents = range.orElse(IdRange.ALL).stream(this.documents, descending);
        return matchDocumentsFromStream(
                documents, conditions, idOrder ? null : orderBy, skip, limit, batchSize, projection);
    }

    private Optional<Stream<Document>> byUniqueIndex(Document conditions) {
        for (Index<Object> index : getIndexes()) {
            Document covered = coveredBy(index, conditions);
            if (covered != null && index.canHandle(covered)) {
                return Optional.of(
                        StreamSupport.stream(index.getPositions(covered).spliterator(), false)
                                .map(documents::get));
            }
        }
        return Optional.empty();
    }

    /** The conditions on the fields of the index, or null if one has none or only a pattern. */
    private static @Nullable Document coveredBy(Index<Object> index, Document conditions) {
        Document covered = new Document();
        for (IndexKey key : index.getKeys()) {
            Object condition = conditions.getOrMissing(key.getKey());
            if (condition instanceof Missing || BsonRegularExpression.isRegularExpression(condition)) {
                return null;
            }
            covered.put(key.getKey(), condition);
        }
        return covered;
    }

    private static boolean isIdOrder(@Nullable Document orderBy) {
        return orderBy != null
                && !orderBy.isEmpty()
                && "_id".equals(orderBy.keySet().iterator().next());
    }

    private static boolean isDescending(@Nullable Document orderBy) {
        return orderBy != null && orderBy.get("_id") instanceof Number direction && direction.intValue() < 0;
    }

    /** Keys are kept by type, then value: if the first and the last are texts, all are, in MongoDB's order too. */
    private boolean hasOnlyTextKeys() {
        return documents.isEmpty() || (documents.firstKey() instanceof String && documents.lastKey() instanceof String);
    }
}
