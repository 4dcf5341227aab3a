package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.event.SetAside;
import dev.cairn.local.broker.LocalBroker;
import dev.cairn.platform.security.Issuer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a service makes of the topics that it takes: records that are no events of ours it sets aside with their cause, and
 * handles the good one behind each; what it keeps of others' events it can have again. Runs on a broker of its own, because which instance of a service gets a
 * partition is not for a test to say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TopicsContract {

    private LocalBroker broker;
    private Stumbling stumbling;
    private RunningService service;
    private Records records;

    protected abstract Class<?> application();

    protected abstract Issuer issuer();

    /** The families whose topics the service takes. */
    protected abstract Set<EventFamily> consumed();

    /** The collections that hold nothing but what events said. */
    protected abstract Set<String> copies();

    /** What the service needs beyond the settings of every test. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    @BeforeAll
    void start() {
        broker = SharedBroker.another();
        stumbling = new Stumbling(consumed().iterator().next());
        service = RunningService.start(application(), issuer(), broker.bootstrap(), settings(), stumbling);
        records = new Records(broker.bootstrap(), issuer().service());
        consumed().forEach(family -> records.declare(family));
        records.awaitTopics();
    }

    @AfterAll
    void stop() {
        records.close();
        service.close();
        broker.close();
    }

    @Test
    void everyTopicThatTheServiceTakesIsTriedHere() {
        var taken = records.topics().stream()
                .flatMap(name -> SetAside.lettersOn(name).stream())
                .filter(aside -> aside.service().equals(issuer().service()))
                .map(SetAside::topic)
                .collect(Collectors.toSet());

        assertThat(taken).isEqualTo(consumed().stream().map(EventFamily::topic).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void whatIsNoEventIsSetAsideAndTheGoodRecordBehindItIsHandled(EventFamily family) {
        var partition = 3;
        var broken = BrokenRecords.of(family, partition);
        var expected = broken.stream()
                .map(record -> {
                    var place = records.send(record);
                    records.send(GoodRecords.of(family, partition));
                    return place;
                })
                .toList();

        records.awaitHandled(family.topic(), partition);

        var letters = records.letters(new SetAside(family.topic(), issuer().service()), partition);
        assertThat(letters.stream().map(Records.Letter::from)).containsExactlyElementsOf(expected);
        assertThat(letters).allSatisfy(letter -> assertThat(letter.cause()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void anEventOfALaterVersionIsPassedOver(EventFamily family) {
        var partition = 4;
        var later = GoodRecords.of(family, partition);
        records.send(BrokenRecords.changed(later, "ce_type", "thought-of-later"));
        var withMore = GoodRecords.of(family, partition);
        records.send(BrokenRecords.changed(withMore, "x-foreign", "anything"));

        records.awaitHandled(family.topic(), partition);

        assertThat(records.letters(new SetAside(family.topic(), issuer().service()), partition))
                .isEmpty();
    }

    @Test
    void copiesThatAreLostComeBackFromTheTopics() {
        var partition = 7;
        consumed().forEach(family -> {
            records.send(GoodRecords.of(family, partition));
            records.awaitHandled(family.topic(), partition);
        });
        var before = kept();
        assertThat(before.keySet()).containsAll(copies());

        service.restart(() -> {
            copies().forEach(name -> tenant().getCollection(name).deleteMany(new Document()));
            records.forgetWhatWasHandled();
        });

        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(kept())
                .isEqualTo(before));
    }

    private MongoDatabase tenant() {
        return service.mongo()
                .getDatabase(issuer().service().replace("-service", "") + "_" + GoodRecords.TENANT.value());
    }

    /** By collection and id, what is known. */
    private Map<String, Map<Object, Object>> kept() {
        var kept = new HashMap<String, Map<Object, Object>>();
        copies().forEach(name -> tenant().getCollection(name).find().forEach(document -> kept.computeIfAbsent(
                        name, any -> new HashMap<>())
                .put(document.get("_id"), document.get("body"))));
        return kept;
    }

    @Test
    void whatFailedIsHandledOnceItIsSentAgain() {
        var partition = 5;
        var family = stumbling.family();
        var aside = new SetAside(family.topic(), issuer().service());
        var record = GoodRecords.of(family, partition);
        var id = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        stumbling.over(id);
        var place = records.send(record);
        records.awaitHandled(family.topic(), partition);
        var letter = records.letters(aside, partition).getFirst();
        assertThat(letter.from()).isEqualTo(place);
        assertThat(letter.cause()).contains(Stumbling.WHY);
        assertThat(stumbling.handled()).doesNotContain(id);

        stumbling.noMore();
        var record2 = letter.record();
        records.send(new ProducerRecord<>(aside.again(), partition, record2.key(), record2.value(), record2.headers()));
        records.awaitHandled(aside.again(), partition);

        assertThat(stumbling.handled()).contains(id);
        assertThat(records.letters(aside, partition)).hasSize(1);
    }

    @Test
    void whatIsSentAgainAndStillBrokenIsSetAsideAgainWithWhereItFirstLay() {
        var partition = 6;
        var family = stumbling.family();
        var aside = new SetAside(family.topic(), issuer().service());
        var place = records.send(new ProducerRecord<>(family.topic(), partition, "no/event", new byte[] {'{'}));
        records.awaitHandled(family.topic(), partition);
        var first = records.letters(aside, partition).getFirst().record();

        records.send(new ProducerRecord<>(aside.again(), partition, first.key(), first.value(), first.headers()));
        records.awaitHandled(aside.again(), partition);

        assertThat(records.letters(aside, partition).stream().map(Records.Letter::from))
                .containsExactly(place, place);
    }
}
