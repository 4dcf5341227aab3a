package dev.cairn.local.deadletter;

import dev.cairn.contracts.event.SetAside;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The letters of all services on one broker. A letter is sent again to the service that could not handle it, and to no
 * other; that it was sent is noted on the topic of the letters themselves, so everybody who looks sees the same.
 */
public final class DeadLetters implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    /**
     * Opens them; whether the broker answers shows at the first use.
     *
     * @param settings what a Kafka client needs, the bootstrap servers at least
     */
    public DeadLetters(Map<String, ?> settings) {
        Map<String, Object> reading = new HashMap<>(settings);
        reading.put("enable.auto.commit", false);
        reading.put("allow.auto.create.topics", false);
        reading.put("fetch.max.bytes", 4 * 1024 * 1024);
        reading.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Map<String, Object> writing = new HashMap<>(settings);
        writing.put("acks", "all");
        writing.put("max.block.ms", PATIENCE.toMillis());
        writing.put("max.request.size", 2 * 1024 * 1024);
        producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * All letters that a word means, oldest first.
     *
     * @param word an id or a topic; empty for all
     * @throws KafkaException if the broker does not answer
     */
    public List<Letter> named(Optional<String> word) {
        return all().stream()
                .filter(letter -> word.map(letter::isNamed).orElse(true))
                .toList();
    }

    private List<Letter> all() {
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var notes = new HashSet<String>();
        readAll(record -> {
            var sentAgain = text(record.headers(), SetAside.SENT_AGAIN);
            if (sentAgain.isEmpty()) {
                found.add(withoutContent(record));
            } else {
                notes.add(record.topic() + "-" + sentAgain);
            }
        });
        return found.stream()
                .map(record -> letter(record, notes))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    private void readAll(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> SetAside.lettersOn(topic.getKey()).isPresent())
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var quietUntil = Instant.now().plus(PATIENCE);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(Duration.ofMillis(500));
            records.forEach(reader);
            if (!records.isEmpty()) {
                quietUntil = Instant.now().plus(PATIENCE);
            } else if (Instant.now().isAfter(quietUntil)) {
                throw new KafkaException("the broker does not send what it has");
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> withoutContent(ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                0,
                0,
                record.key(),
                new byte[0],
                record.headers(),
                Optional.empty());
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> record, Set<String> notes) {
        return new Letter(
                SetAside.lettersOn(record.topic()).orElseThrow(),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8),
                text(record.headers(), "ce_type"),
                text(record.headers(), SetAside.CAUSE),
                text(record.headers(), SetAside.FROM),
                record.headers().lastHeader(SetAside.CUT) != null,
                notes.contains(record.topic() + "-" + record.partition() + "@" + record.offset()));
    }

    /**
     * Has a letter handled once more by the service that could not. Returns when the broker has it, and the note that says
     * so. Ending in between, it may be sent twice; a service that handled it does nothing the second time.
     *
     * @throws KafkaException if the broker does not answer, or the service has not declared where it takes letters
     */
    public void sendAgain(Letter letter) {
        var record = read(letter);
        send(new ProducerRecord<>(letter.aside().again(), null, record.key(), record.value(), record.headers()));
        var note = new ProducerRecord<byte[], byte[]>(letter.aside().letters(), letter.partition(), null, null);
        note.headers()
                .add(
                        SetAside.SENT_AGAIN,
                        (letter.partition() + "@" + letter.offset()).getBytes(StandardCharsets.UTF_8));
        send(note);
    }

    private ConsumerRecord<byte[], byte[]> read(Letter letter) {
        var partition = new TopicPartition(letter.aside().letters(), letter.partition());
        consumer.assign(List.of(partition));
        consumer.seek(partition, letter.offset());
        for (var record : consumer.poll(PATIENCE)) {
            if (record.offset() == letter.offset()) {
                return record;
            }
        }
        throw new KafkaException(letter.id() + " is not there any more");
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new KafkaException("not sent to " + record.topic() + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
