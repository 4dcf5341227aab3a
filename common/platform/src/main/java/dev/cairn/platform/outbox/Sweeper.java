package dev.cairn.platform.outbox;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Beats for this instance, and sends what a stopped one left: at start what an earlier life of this instance marked,
 * then, at every beat, what instances left that fell silent.
 */
final class Sweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final int AT_ONCE = 500;

    private final Instances instances;
    private final Relay relay;
    private final Databases databases;
    private final Store store;
    private volatile boolean running;

    Sweeper(Instances instances, Relay relay, Databases databases, Store store) {
        this.instances = instances;
        this.relay = relay;
        this.databases = databases;
        this.store = store;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("outbox-sweeper").start(this::run);
    }

    private void run() {
        var fresh = true;
        while (running) {
            try {
                var now = instances.beat();
                var left = new ArrayList<>(instances.leftByOthers(now));
                if (fresh) {
                    left.addAll(instances.ownLeftover());
                    fresh = false;
                }
                left.forEach(this::sweep);
            } catch (MongoException e) {
                log.warn("the store does not answer, so this instance gives no sign of life: {}", e.getMessage());
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEAT);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void sweep(Instances.Mark mark) {
        // Marks it as ours first: should we stop now, somebody sweeps ours.
        instances.mark(mark.owner());
        CurrentTenant.run(
                new TenantId(mark.owner()), () -> announce(databases.ofCurrentTenant(), store.tenantCollections()));
        announce(databases.platform(), store.platformCollections());
        instances.swept(mark);
    }

    private void announce(MongoDatabase database, Set<String> collections) {
        collections.forEach(name -> announce(database.getCollection(name)));
    }

    private void announce(MongoCollection<Document> collection) {
        var last = "";
        while (true) {
            var found = collection
                    .find(Filters.gt("_id", last))
                    .sort(Sorts.ascending("_id"))
                    .limit(AT_ONCE)
                    .into(new ArrayList<>());
            for (var document : found) {
                if (!Relay.outbox(document).isEmpty()) {
                    relay.announce(collection, document.getString("_id"));
                }
            }
            if (found.size() < AT_ONCE) {
                return;
            }
            last = found.getLast().getString("_id");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
