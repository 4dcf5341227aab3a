package dev.cairn.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.event.SetAside;
import dev.cairn.local.broker.LocalBroker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters as services leave them, on a real broker; two services take the same topic. */
class DltIT {

    private static final List<String> SERVICES = List.of("goals-service", "reminders-service");
    private static final int PARTITIONS = 3;

    @TempDir
    private static Path folder;

    private static LocalBroker broker;
    private static int round;

    private SetAside goals;
    private SetAside reminders;

    @BeforeAll
    static void start() {
        broker = LocalBroker.start(folder.resolve("broker"), 0, 0);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    /** Each test has services of its own, so that it sees no other's letters. */
    @BeforeEach
    void declare() throws Exception {
        round++;
        goals = new SetAside("feedback.conversation.v1", SERVICES.get(0) + round);
        reminders = new SetAside("feedback.conversation.v1", SERVICES.get(1) + round);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(Stream.of(goals, reminders)
                            .flatMap(aside -> Stream.of(aside.letters(), aside.again()))
                            .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    @Test
    void listTellsWhereWhatAndWhy() {
        setAside(goals, 2, "t/a", "NullPointerException: what was missing");

        assertThat(dlt("list", goals.letters()))
                .contains(goals.letters() + "-2@0")
                .contains("recap-sent")
                .contains("t/a")
                .contains("first at feedback.conversation.v1-2@7")
                .contains("NullPointerException: what was missing")
                .doesNotContain("the content");
    }

    @Test
    void replaySendsToTheServiceThatFailedAndToNoOther() {
        setAside(goals, 1, "t/a", "x");

        dlt("replay", goals.letters() + "-1@0");

        var sent = on(goals.again());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().key()).isEqualTo("t/a");
        assertThat(sent.getFirst().value()).isEqualTo("the content");
        assertThat(sent.getFirst().headers().lastHeader("ce_type").value()).isEqualTo(utf8("recap-sent"));
        assertThat(on(reminders.again())).isEmpty();
    }

    @Test
    void whatWasSentAgainIsSentNoMoreUnlessAsked() {
        setAside(goals, 0, "t/a", "x");
        dlt("replay", goals.letters());

        var second = dlt("replay", goals.letters());

        assertThat(second).contains("sent again before");
        assertThat(on(goals.again())).hasSize(1);
        assertThat(dlt("list", goals.letters())).contains("-0@0").contains("sent again");

        dlt("replay", goals.letters(), "--again");
        assertThat(on(goals.again())).hasSize(2);
    }

    @Test
    void aTopicMeansTheLettersOfAllWhoTakeIt() {
        setAside(goals, 0, "t/a", "x");
        setAside(reminders, 0, "t/b", "y");

        dlt("replay", "feedback.conversation.v1");

        assertThat(on(goals.again())).hasSize(1);
        assertThat(on(reminders.again())).hasSize(1);
    }

    @Test
    void whatWasCutIsShownAndNotSent() {
        setAside(goals, 0, "t/a", "x", new String[] {SetAside.CUT, "3000000"});

        assertThat(dlt("list", goals.letters())).contains("too long");
        dlt("replay", goals.letters());

        assertThat(on(goals.again())).isEmpty();
    }

    @Test
    void aNameThatMeansNothingIsSaid() {
        assertThat(dlt("replay", "nothing.v1")).contains("Nothing of that name");
        assertThat(dlt("list", "nothing.v1")).contains("Nothing was set aside");
    }

    private static void setAside(SetAside aside, int partition, String key, String cause, String[]... more) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringSerializer(), new StringSerializer())) {
            var letter = new ProducerRecord<>(aside.letters(), partition, key, "the content");
            letter.headers()
                    .add("ce_type", utf8("recap-sent"))
                    .add(SetAside.CAUSE, utf8(cause))
                    .add(SetAside.FROM, utf8(aside.topic() + "-" + partition + "@7"));
            for (var header : more) {
                letter.headers().add(header[0], utf8(header[1]));
            }
            producer.send(letter);
        }
    }

    private static List<ConsumerRecord<String, String>> on(String topic) {
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrap(), "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static String dlt(String... line) {
        var out = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of("dlt"));
        words.addAll(List.of(line));
        words.addAll(List.of("--kafka", broker.bootstrap()));
        try {
            Commands.run(folder, words, new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
