package dev.cairn.platform.inbox;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.event.SetAside;
import dev.cairn.contracts.id.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record as a CloudEvent (binary mode) of the family that travels on its topic. Trusts nothing in it. */
final class EventReader {

    static final int LONGEST = 1024 * 1024;

    private final JsonMapper json;

    EventReader(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * @return empty for a type that this version does not know
     * @throws BrokenRecord for what is no event
     */
    Optional<Received<CairnEvent>> read(ConsumerRecord<String, byte[]> record) {
        var family = EventFamily.onTopic(first(record.topic()))
                .orElseThrow(() -> new BrokenRecord(record, "no event topic"));
        if (!"1.0".equals(header(record.headers(), "ce_specversion"))) {
            throw new BrokenRecord(record, "no CloudEvent 1.0");
        }
        if (!required(record, "ce_source").equals("/" + family.service())) {
            throw new BrokenRecord(record, "source is not /" + family.service());
        }
        return family.type(required(record, "ce_type")).map(type -> event(record, type));
    }

    /** Where a record that is handled once more first came. */
    private static String first(String topic) {
        return SetAside.againOn(topic).map(SetAside::topic).orElse(topic);
    }

    private Received<CairnEvent> event(ConsumerRecord<String, byte[]> record, Class<? extends CairnEvent> type) {
        try {
            var tenant = new TenantId(required(record, "ce_tenant"));
            var event = json.readValue(data(record), type);
            if (!(tenant.value() + "/" + event.aggregate()).equals(record.key())) {
                throw new BrokenRecord(record, "the key names another tenant or aggregate than the event");
            }
            return new Received<>(
                    required(record, "ce_id"),
                    tenant,
                    Long.parseLong(required(record, "ce_sequence")),
                    Instant.parse(required(record, "ce_time")),
                    event);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new BrokenRecord(
                    record,
                    "not readable as " + type.getSimpleName() + ": "
                            + e.getClass().getSimpleName());
        }
    }

    private static byte[] data(ConsumerRecord<String, byte[]> record) {
        var data = record.value();
        if (data == null || data.length == 0) {
            throw new BrokenRecord(record, "empty");
        }
        if (data.length > LONGEST) {
            throw new BrokenRecord(record, "longer than " + LONGEST + " bytes");
        }
        return data;
    }

    private static String required(ConsumerRecord<?, ?> record, String name) {
        var value = header(record.headers(), name);
        if (value == null || value.isEmpty()) {
            throw new BrokenRecord(record, "without " + name);
        }
        return value;
    }

    static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
