package dev.cairn.platform.store;

import com.mongodb.client.MongoCollection;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.TenantId;
import java.util.List;
import org.bson.Document;

/** Where documents hand the events that they hold, before and after the write. */
public interface Outgoing {

    /** The stored form of the events of one write; called before it. */
    List<Document> entries(TenantId tenant, long sequence, List<CairnEvent> events);

    /** Tells that a document with events was written, so that they are sent soon. Never fails, never waits. */
    default void written(MongoCollection<Document> collection, String id) {
        written(collection, List.of(id));
    }

    /** The same for documents that were written together. */
    void written(MongoCollection<Document> collection, List<String> ids);
}
