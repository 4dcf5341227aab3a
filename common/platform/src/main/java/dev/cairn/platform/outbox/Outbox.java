package dev.cairn.platform.outbox;

import com.mongodb.client.MongoCollection;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.store.Outgoing;
import java.util.List;
import org.bson.Document;

/** Where documents leave their events to be sent. */
final class Outbox implements Outgoing {

    private final OutboxEntries entries;
    private final Instances instances;
    private final Relay relay;

    Outbox(OutboxEntries entries, Instances instances, Relay relay) {
        this.entries = entries;
        this.instances = instances;
        this.relay = relay;
    }

    @Override
    public List<Document> entries(TenantId tenant, long sequence, List<CairnEvent> events) {
        instances.mark(tenant);
        return entries.of(tenant, sequence, events);
    }

    @Override
    public void written(MongoCollection<Document> collection, List<String> ids) {
        relay.announce(collection, ids);
    }
}
