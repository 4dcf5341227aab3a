package dev.cairn.platform.outbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Writes events into the form in which documents hold them until they are sent. */
final class OutboxEntries {

    private final JsonMapper json;
    private final Clock clock;
    private final OutboxTrace trace;

    OutboxEntries(JsonMapper json, Clock clock, OutboxTrace trace) {
        this.json = json;
        this.clock = clock;
        this.trace = trace;
    }

    List<Document> of(TenantId tenant, long sequence, List<CairnEvent> events) {
        return events.stream().map(event -> one(tenant, sequence, event)).toList();
    }

    private Document one(TenantId tenant, long sequence, CairnEvent event) {
        var now = clock.instant();
        var entry = new Document("id", Ids.random(now))
                .append("topic", EventFamily.of(event).topic())
                .append("type", EventFamily.typeOf(event.getClass()))
                .append("tenant", tenant.value())
                .append("aggregate", event.aggregate())
                .append("sequence", sequence)
                .append("at", Date.from(now))
                .append("data", json.writeValueAsString(event));
        trace.parent().ifPresent(parent -> entry.append("traceparent", parent));
        return entry;
    }
}
