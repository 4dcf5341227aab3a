package dev.cairn.testkit;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.event.SetAside;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Puts records on the topics of one service, and sees what becomes of them. */
final class Records implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PARTITIONS = 12;

    private final String bootstrap;
    private final String service;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final Set<String> wanted = new HashSet<>();

    Records(String bootstrap, String service) {
        this.bootstrap = bootstrap;
        this.service = service;
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        // Compressed, so that more gets through than the broker takes of what is not.
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "compression.type", "gzip", "max.request.size", 16_000_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    record Letter(String from, String cause, ConsumerRecord<String, byte[]> record) {}

    /** Makes a topic that another service owns. */
    void declare(EventFamily family) {
        var aside = new SetAside(family.topic(), service);
        wanted.addAll(List.of(family.topic(), aside.letters(), aside.again()));
        try {
            get(admin.createTopics(List.of(new NewTopic(family.topic(), PARTITIONS, (short) 1)
                            .configs(Map.of("cleanup.policy", "compact"))))
                    .all());
        } catch (IllegalStateException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Waits until all are declared and the service has seen them: it has a place on each partition. */
    void awaitTopics() {
        Awaitility.await().atMost(PATIENCE).until(() -> topics().containsAll(wanted));
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> assigned()
                .containsAll(taken()));
    }

    private List<String> taken() {
        return wanted.stream()
                .filter(name -> SetAside.lettersOn(name).isEmpty())
                .toList();
    }

    private Set<String> assigned() {
        var assigned = new HashSet<String>();
        var group = get(admin.describeConsumerGroups(List.of(service)).all());
        group.values().stream()
                .flatMap(described -> described.members().stream())
                .forEach(member ->
                        member.assignment().topicPartitions().forEach(partition -> assigned.add(partition.topic())));
        return assigned;
    }

    Set<String> topics() {
        return get(admin.listTopics().names());
    }

    /** Sends, and says where it lies: {@code topic-partition@offset}. */
    String send(ProducerRecord<String, byte[]> record) {
        try {
            var place = producer.send(record).get();
            return place.topic() + "-" + place.partition() + "@" + place.offset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until the service is through with all that lies on a partition. */
    void awaitHandled(String topic, int partition) {
        var at = new TopicPartition(topic, partition);
        var end = get(admin.listOffsets(Map.of(at, OffsetSpec.latest())).partitionResult(at))
                .offset();
        Awaitility.await(topic + "-" + partition + " to be handled up to " + end)
                .atMost(PATIENCE)
                .until(() -> {
                    var committed = get(admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata())
                            .get(at);
                    return committed != null && committed.offset() >= end;
                });
    }

    /** The service, which is not running, takes all topics from their beginning again. */
    void forgetWhatWasHandled() {
        get(admin.deleteConsumerGroups(Set.of(service)).all());
    }

    /** What the service set aside of a partition, in order. */
    List<Letter> letters(SetAside aside, int partition) {
        return on(List.of(new TopicPartition(aside.letters(), partition))).stream()
                .map(record -> new Letter(header(record, SetAside.FROM), header(record, SetAside.CAUSE), record))
                .toList();
    }

    /** All events of a family that lie on its topic and are a tenant's, those of an aggregate in order. */
    List<Sent> sent(EventFamily family, String tenant) {
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(family.topic(), partition))
                .toList();
        return on(partitions).stream()
                .filter(record -> record.key().startsWith(tenant + "/"))
                .map(record -> new Sent(
                        header(record, "ce_type"),
                        Long.parseLong(header(record, "ce_sequence")),
                        new String(record.value(), StandardCharsets.UTF_8)))
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> on(List<TopicPartition> partitions) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
