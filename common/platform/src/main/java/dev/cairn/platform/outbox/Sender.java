package dev.cairn.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;

/**
 * Sends one entry as a CloudEvent in Kafka's binary mode (CloudEvents 1.0, Kafka protocol binding 3.2) and waits until
 * all replicas have it.
 */
final class Sender {

    private static final long WAIT_SECONDS = 15;

    private final Producer<String, byte[]> producer;
    private final String source;

    Sender(Producer<String, byte[]> producer, String service) {
        this.producer = producer;
        this.source = "/" + service;
    }

    void send(Document entry) throws InterruptedException, NotSent {
        send(List.of(entry));
    }

    /** Sends entries side by side, those of one aggregate in their order, and waits for all. */
    void send(List<Document> entries) throws InterruptedException, NotSent {
        var name = "";
        try {
            var sent = new ArrayList<Future<RecordMetadata>>(entries.size());
            for (var entry : entries) {
                name = entry.getString("id");
                sent.add(producer.send(recordOf(entry)));
            }
            for (int i = 0; i < sent.size(); i++) {
                name = entries.get(i).getString("id");
                sent.get(i).get(WAIT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException | org.apache.kafka.common.KafkaException e) {
            throw new NotSent(name, e);
        }
    }

    private ProducerRecord<String, byte[]> recordOf(Document entry) {
        var key = entry.getString("tenant") + "/" + entry.getString("aggregate");
        var data = entry.getString("data").getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(entry.getString("topic"), key, data);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", entry.getString("id"));
        header(record, "ce_source", source);
        header(record, "ce_type", entry.getString("type"));
        header(record, "ce_subject", entry.getString("aggregate"));
        header(record, "ce_time", entry.get("at", Date.class).toInstant().toString());
        header(record, "ce_tenant", entry.getString("tenant"));
        header(record, "ce_sequence", Long.toString(entry.getLong("sequence")));
        header(record, "content-type", "application/json");
        if (entry.getString("traceparent") != null) {
            header(record, "ce_traceparent", entry.getString("traceparent"));
        }
        return record;
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static final class NotSent extends Exception {
        NotSent(String event, Throwable cause) {
            super("event " + event + " was not sent and stays in its document until the broker answers", cause);
        }
    }
}
