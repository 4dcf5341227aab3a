package dev.cairn.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database in the store's file: three kinds of maps, all named by the whole name of the database followed by a dot, so that
 * dropping {@code acme} leaves {@code acme2} alone.
 */
final class ExactDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    /** What {@link de.bwaldvogel.mongo.backend.h2.H2Backend} looks for when it opens a file. */
    private static final String DATA = "databases.";

    private static final String META = "meta.";
    private static final String INDEX = "index.";

    private final MVStore store;

    private final Scans scans;

    ExactDatabase(String databaseName, MVStore store, CursorRegistry cursors, Scans scans) {
        super(databaseName, cursors);
        this.store = store;
        this.scans = scans;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Object, Document> data = store.openMap(DATA + getFullCollectionNamespace(name));
        MVMap<String, Object> meta = store.openMap(META + getFullCollectionNamespace(name));
        return new KeyedCollection(this, name, options, data, meta, cursorRegistry, scans);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(store.openMap(indexMap(collection, name)), name, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        store.removeMap(indexMap(collection.getCollectionName(), name));
    }

    private String indexMap(String collection, String name) {
        return INDEX + getFullCollectionNamespace(collection) + "." + name;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeMap(DATA + getFullCollectionNamespace(name));
        store.removeMap(META + getFullCollectionNamespace(name));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        store.getMapNames().stream().filter(this::isMine).toList().forEach(store::removeMap);
    }

    private boolean isMine(String map) {
        String prefix = databaseName + ".";
        return map.startsWith(DATA + prefix) || map.startsWith(META + prefix) || map.startsWith(INDEX + prefix);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("This store does not rename collections");
    }

    @Override
    protected long getStorageSize() {
        FileStore<?> file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
