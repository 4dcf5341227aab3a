package dev.cairn.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A document store in this process, reached with the ordinary MongoDB driver on 127.0.0.1.
 *
 * <p>What it has acknowledged survives the end of the process at any moment, as long as a data folder was given. It has no
 * transactions, secondary indexes, TTL or change streams; reads by {@code _id}, by a range of {@code _id} and by exact
 * equality on a unique index are served by key, everything else scans.
 */
public final class LocalStore implements AutoCloseable {

    private static final String FILE = "store.mv";
    private static final int WORKERS = 8;

    private final MongoServer server;
    private final DurableBackend backend;
    private final int port;

    private LocalStore(MongoServer server, DurableBackend backend, int port) {
        this.server = server;
        this.backend = backend;
        this.port = port;
    }

    /**
     * Starts a store.
     *
     * @param dataDir where its file is kept, made if missing; null keeps everything in memory
     * @param port the port on 127.0.0.1, 0 for a free one
     * @throws org.h2.mvstore.MVStoreException if another process has the file open, or it cannot be read
     * @throws IllegalStateException if the port cannot be had
     */
    public static LocalStore start(@Nullable Path dataDir, int port) {
        return start(dataDir, port, failure -> {});
    }

    /** As {@link #start(Path, int)}; {@code onFailure} hears when the file can no longer be written, after which nothing works. */
    static LocalStore start(@Nullable Path dataDir, int port, Consumer<Throwable> onFailure) {
        DurableBackend backend = new DurableBackend(open(dataDir), onFailure);
        MongoServer server = new MongoServer(backend);
        bind(server, port);
        return new LocalStore(server, backend, server.getLocalAddress().getPort());
    }

    /** The library throws checked exceptions from here undeclared, and leaves its threads behind. */
    private static void bind(MongoServer server, int port) {
        try {
            server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException("cannot listen on port " + port, e);
        }
    }

    private static MVStore open(@Nullable Path dataDir) {
        if (dataDir == null) {
            return new MVStore.Builder().open();
        }
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DurableBackend.openFile(dataDir.resolve(FILE));
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The connection string for a MongoDB driver. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /**
     * The latest queries that no key could answer, oldest first, at most 200: {@code database.collection by [fields]}. For tests
     * that hold queries to the design.
     */
    public List<String> scans() {
        return backend.scans();
    }

    /** Ends open connections and writes what is left; closing twice does nothing. */
    @Override
    public void close() {
        if (!backend.isClosed()) {
            server.shutdownNow();
        }
    }
}
