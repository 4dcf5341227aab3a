package dev.cairn.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LocalBrokerIT {

    private static final String TOPIC = "goals.plan.v1";
    private static final int ENOUGH = 500;

    @TempDir
    private Path data;

    @Test
    void itCarriesRecordsAndMakesNoTopicByItself() throws Exception {
        try (LocalBroker broker = LocalBroker.start(data, 0, 0);
                KafkaProducer<String, String> producer = producer(broker.bootstrap())) {
            createTopic(broker.bootstrap());
            producer.send(new ProducerRecord<>(TOPIC, "tenant/plan", "shared")).get();

            assertThat(read(broker.bootstrap(), "readers", 1)).containsExactly("shared");
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("unknown", "k", "v"))
                            .get())
                    .isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void acknowledgedRecordsAndOffsetsSurviveAKill() throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        BrokerProcess killed = BrokerProcess.start(data);
        try (killed;
                ExecutorService writer = Executors.newSingleThreadExecutor();
                KafkaProducer<String, String> producer = producer(killed.bootstrap())) {
            createTopic(killed.bootstrap());
            producer.send(new ProducerRecord<>(TOPIC, "k", "0")).get();
            assertThat(read(killed.bootstrap(), "readers", 1)).containsExactly("0");
            writer.submit(() -> sendUntilTheBrokerIsGone(producer, acknowledged));
            await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.get() > ENOUGH);
            killed.kill();
        }
        try (BrokerProcess again = BrokerProcess.start(data, killed.port(), killed.controllerPort())) {
            List<String> left = read(again.bootstrap(), "readers", acknowledged.get());

            assertThat(left).doesNotContain("0").doesNotHaveDuplicates();
            assertThat(left.subList(0, acknowledged.get())).isEqualTo(numbersUpTo(acknowledged.get()));
            assertThat(again.terminate()).isEqualTo(143);
        }
    }

    @Test
    void aPortInUseIsSaid() throws Exception {
        try (LocalBroker first = LocalBroker.start(data.resolve("one"), 0, 0)) {
            int port = Integer.parseInt(first.bootstrap().split(":")[1]);
            try (BrokerProcess second = BrokerProcess.start(data.resolve("two"), port, BrokerProcess.freePort())) {
                assertThat(second.output()).contains("in use");
                assertThat(second.process().waitFor()).isEqualTo(1);
            }
        }
    }

    private static void sendUntilTheBrokerIsGone(KafkaProducer<String, String> producer, AtomicInteger acknowledged) {
        try {
            while (true) {
                int next = acknowledged.get() + 1;
                producer.send(new ProducerRecord<>(TOPIC, "k", Integer.toString(next)))
                        .get();
                acknowledged.set(next);
            }
        } catch (Exception gone) {
            // what was acknowledged until here is what counts
        }
    }

    private static void createTopic(String bootstrap) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            NewTopic topic = new NewTopic(TOPIC, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    private static KafkaProducer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "acks",
                        "all",
                        "max.block.ms",
                        3000,
                        "delivery.timeout.ms",
                        4000,
                        "request.timeout.ms",
                        2000),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Reads on from where the group was, until so many have come, and commits. */
    private static List<String> read(String bootstrap, String group, int atLeast) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrap, "group.id", group, "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (values.size() < atLeast) {
                for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(200))) {
                    values.add(one.value());
                }
            }
            consumer.commitSync();
        }
        return values;
    }

    private static List<String> numbersUpTo(int last) {
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }
}
