package dev.cairn.platform.outbox;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what documents hold: a document's whole outbox in order, one document by one thread at a time, trying again
 * until the broker takes it. An entry is removed once it is sent, without touching the document's version; where the
 * process ends in between it is sent again.
 */
final class Relay implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final int AT_ONCE = 64;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Sender sender;
    private final TenantStates states;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Documents with something to send, and how often each was announced since its thread last looked. */
    private final ConcurrentHashMap<Place, AtomicInteger> waiting = new ConcurrentHashMap<>();

    private volatile boolean closed;

    private record Place(String namespace, String id) {}

    Relay(Sender sender, TenantStates states) {
        this.sender = sender;
        this.states = states;
    }

    void announce(MongoCollection<Document> collection, String id) {
        var place = new Place(collection.getNamespace().getFullName(), id);
        var mine = new AtomicInteger(1);
        var present = waiting.putIfAbsent(place, mine);
        if (present == null) {
            execute(collection, () -> drain(collection, place, mine));
        } else if (present.getAndIncrement() == 0) {
            // its thread was just leaving
            waiting.remove(place, present);
            announce(collection, id);
        }
    }

    /** Documents that were written together: read, sent and noted as sent together, as long as nothing stands against it. */
    void announce(MongoCollection<Document> collection, List<String> ids) {
        var batch = new HashMap<String, AtomicInteger>();
        for (var id : ids) {
            var place = new Place(collection.getNamespace().getFullName(), id);
            var mine = new AtomicInteger(1);
            if (ids.size() > 1 && waiting.putIfAbsent(place, mine) == null) {
                batch.put(id, mine);
            } else {
                announce(collection, id);
            }
        }
        if (!batch.isEmpty()) {
            execute(collection, () -> drain(collection, batch));
        }
    }

    /** With the tenant bound whose documents these are. */
    private void execute(MongoCollection<Document> collection, Runnable draining) {
        var tenant = Databases.tenantOf(collection.getNamespace().getDatabaseName());
        threads.execute(() -> tenant.ifPresentOrElse(owner -> CurrentTenant.run(owner, draining), draining));
    }

    /** What is not sent in one go, or was announced again meanwhile, goes on alone. */
    private void drain(MongoCollection<Document> collection, Map<String, AtomicInteger> batch) {
        var sent = sentTogether(collection, batch.keySet());
        batch.forEach((id, announced) -> {
            var place = new Place(collection.getNamespace().getFullName(), id);
            if (sent && announced.compareAndSet(1, 0)) {
                waiting.remove(place, announced);
            } else {
                execute(collection, () -> drain(collection, place, announced));
            }
        });
    }

    private boolean sentTogether(MongoCollection<Document> collection, Set<String> ids) {
        try {
            return sent(collection, ids.size() + " documents", () -> {
                var removals = new ArrayList<UpdateOneModel<Document>>();
                var entries = new ArrayList<Document>();
                for (var document : collection.find(Filters.in("_id", ids))) {
                    for (var entry : outbox(document)) {
                        entries.add(entry);
                        removals.add(
                                new UpdateOneModel<>(Filters.eq("_id", document.getString("_id")), without(entry)));
                    }
                }
                sender.send(entries);
                if (!removals.isEmpty()) {
                    collection.bulkWrite(removals, new BulkWriteOptions().ordered(false));
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Bson without(Document entry) {
        return Updates.pull("outbox", new Document("id", entry.getString("id")));
    }

    /** How many documents have something to send. */
    int backlog() {
        return waiting.size();
    }

    private void drain(MongoCollection<Document> collection, Place place, AtomicInteger announced) {
        try {
            int seen;
            do {
                seen = announced.get();
                while (!sentAll(collection, place.id())) {
                    Thread.sleep(PAUSE);
                }
            } while (!announced.compareAndSet(seen, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(place, announced);
        }
    }

    private boolean sentAll(MongoCollection<Document> collection, String id) throws InterruptedException {
        return sent(collection, id, () -> {
            for (var entry : outbox(collection.find(Filters.eq("_id", id)).first())) {
                sender.send(entry);
                collection.updateOne(Filters.eq("_id", id), without(entry));
            }
        });
    }

    private interface Sending {
        void run() throws InterruptedException, Sender.NotSent;
    }

    /** Sends in one of the places; false where it has to be tried again. */
    private boolean sent(MongoCollection<Document> collection, String what, Sending sending)
            throws InterruptedException {
        places.acquire();
        try {
            if (isReadOnly(collection)) {
                return false;
            }
            sending.run();
            return true;
        } catch (Sender.NotSent | MongoException e) {
            if (!closed) {
                log.warn("{}: {}; trying again", what, e.getMessage());
            }
            return false;
        } finally {
            places.release();
        }
    }

    /** What was sent is removed from its document, and that is a write. */
    private boolean isReadOnly(MongoCollection<Document> collection) {
        return Databases.tenantOf(collection.getNamespace().getDatabaseName())
                .filter(tenant -> states.of(tenant).readOnly())
                .isPresent();
    }

    static List<Document> outbox(@org.jspecify.annotations.Nullable Document document) {
        var entries = document == null ? null : document.getList("outbox", Document.class);
        return entries == null ? List.of() : new ArrayList<>(entries);
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}
