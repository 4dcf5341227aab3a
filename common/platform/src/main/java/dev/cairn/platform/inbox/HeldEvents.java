package dev.cairn.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Events that came for a tenant while nothing may be written in it. They wait in the service's platform database, in the
 * order in which they came, hold up nobody else's, and are handled as soon as the tenant is active again.
 */
final class HeldEvents implements DueHandler {

    private static final String KIND = "held-events";
    private static final int AT_ONCE = 100;

    private final MongoCollection<Document> held;
    private final DueWork due;
    private final Clock clock;
    private @Nullable Consumer<ConsumerRecord<String, byte[]>> inbox;

    HeldEvents(MongoDatabase platform, DueWork due, Clock clock) {
        this.held = platform.getCollection("held_events");
        this.due = due;
        this.clock = clock;
    }

    /** Who handles them in the end; what it throws keeps an event, and those behind it, waiting. */
    void handBackTo(Consumer<ConsumerRecord<String, byte[]>> handler) {
        this.inbox = handler;
    }

    void hold(TenantId tenant, ConsumerRecord<String, byte[]> record) {
        var id = id(tenant, record);
        held.replaceOne(Filters.eq("_id", id), document(id, record), new ReplaceOptions().upsert(true));
        due.schedule(clock.instant(), tenant, KIND + "/all");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        var first = CurrentTenant.require().value() + "/";
        var last = CurrentTenant.require().value() + "0"; // the character after '/'
        List<Document> some;
        do {
            some = held.find(Filters.and(Filters.gt("_id", first), Filters.lt("_id", last)))
                    .sort(Sorts.ascending("_id"))
                    .limit(AT_ONCE)
                    .into(new ArrayList<>());
            some.forEach(this::handle);
        } while (some.size() == AT_ONCE);
    }

    /** It stays where it was held again meanwhile. */
    private void handle(Document event) {
        var handler = Objects.requireNonNull(inbox, "nobody handles events");
        handler.accept(record(event));
        held.deleteOne(
                Filters.and(Filters.eq("_id", event.getString("_id")), Filters.eq("mark", event.getString("mark"))));
    }

    private static String id(TenantId tenant, ConsumerRecord<?, ?> record) {
        return String.format(
                Locale.ROOT, "%s/%s/%03d/%019d", tenant.value(), record.topic(), record.partition(), record.offset());
    }

    private static Document document(String id, ConsumerRecord<String, byte[]> record) {
        var headers = new ArrayList<Document>();
        record.headers()
                .forEach(header -> headers.add(new Document("name", header.key())
                        .append("value", new String(header.value(), StandardCharsets.UTF_8))));
        return new Document("_id", id)
                .append("mark", UUID.randomUUID().toString())
                .append("topic", record.topic())
                .append("partition", record.partition())
                .append("offset", record.offset())
                .append("key", record.key())
                .append("data", new Binary(record.value()))
                .append("headers", headers);
    }

    private static ConsumerRecord<String, byte[]> record(Document event) {
        var headers = new RecordHeaders();
        event.getList("headers", Document.class)
                .forEach(header -> headers.add(
                        header.getString("name"), header.getString("value").getBytes(StandardCharsets.UTF_8)));
        var data = event.get("data", Binary.class).getData();
        return new ConsumerRecord<>(
                event.getString("topic"),
                event.getInteger("partition"),
                event.getLong("offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                event.getString("key").length(),
                data.length,
                event.getString("key"),
                data,
                headers,
                Optional.empty());
    }
}
