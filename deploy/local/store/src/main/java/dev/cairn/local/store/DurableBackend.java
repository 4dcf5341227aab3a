package dev.cairn.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes every change to the file before it is acknowledged, and never half a change.
 *
 * <p>A write command touches several maps (the document, its indexes, its size). Commands run side by side under the shared
 * half of a lock; a commit takes the other half, so that no commit sees a command in the middle. One commit serves all
 * commands that ended before it.
 */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** Commands that change nothing; whatever is not named here is committed before its reply. */
    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "listcollections",
            "listindexes",
            "listdatabases",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "serverstatus",
            "dbstats",
            "collstats",
            "validate",
            "endsessions",
            "connectionstatus",
            "hostinfo",
            "getlog",
            "getparameter",
            "getcmdlineopts",
            "getfreemonitoringstatus",
            "whatsmyuri");

    private static final int NEVER_MID_COMMAND_KB = 256 * 1024;
    private static final int KEEP_OLD_CHUNKS_MILLIS = 10_000;
    private static final int CACHE_MB = 32;

    private final MVStore store;
    private final Scans scans;
    private final Consumer<Throwable> onFailure;
    private final ReentrantReadWriteLock commandsAndCommits = new ReentrantReadWriteLock();
    private final AtomicLong ended = new AtomicLong();
    private long committed;
    private final Housekeeping housekeeping;

    DurableBackend(MVStore store, Consumer<Throwable> onFailure) {
        this.scans = new Scans(); // before the superclass opens the databases that the file holds
        super(store);
        this.store = store;
        this.onFailure = onFailure;
        this.housekeeping = new Housekeeping(store, commandsAndCommits.writeLock());
    }

    /**
     * Opens the file such that only this class decides when to commit: the store's own timer and its buffer limit would
     * commit in the middle of a command.
     */
    static MVStore openFile(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(NEVER_MID_COMMAND_KB)
                .cacheSize(CACHE_MB)
                .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(KEEP_OLD_CHUNKS_MILLIS);
        return store;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new ExactDatabase(databaseName, getMvStore(), getCursorRegistry(), scans);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        try {
            return changes(command, message.getDocument()) ? durably(message) : super.handleMessage(message);
        } catch (MongoServerException e) {
            log.debug("{} refused: {}", command, e.getClass().getSimpleName());
            throw e;
        } catch (RuntimeException e) {
            log.error("{} failed", command, e);
            throw e;
        }
    }

    private static boolean changes(String command, Document query) {
        if (command.equalsIgnoreCase("aggregate")) {
            String pipeline = String.valueOf(query.get("pipeline"));
            return pipeline.contains("$out") || pipeline.contains("$merge");
        }
        return !READS.contains(command.toLowerCase(Locale.ROOT));
    }

    private Document durably(MongoMessage message) {
        long mine;
        commandsAndCommits.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            mine = ended.incrementAndGet();
            commandsAndCommits.readLock().unlock();
            commitUpTo(mine);
        }
    }

    private void commitUpTo(long command) {
        commandsAndCommits.writeLock().lock();
        try {
            if (committed < command) {
                long upTo = ended.get();
                store.commit();
                committed = upTo;
            }
        } catch (MVStoreException e) {
            onFailure.accept(e);
            throw e;
        } finally {
            commandsAndCommits.writeLock().unlock();
        }
    }

    List<String> scans() {
        return scans.latest();
    }

    boolean isClosed() {
        return store.isClosed();
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
    }
}
