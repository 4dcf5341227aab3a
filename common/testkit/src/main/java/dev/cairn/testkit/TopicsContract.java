package dev.cairn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.event.SetAside;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.local.broker.LocalBroker;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
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

    private static final TenantId LOOP = new TenantId("looped".repeat(4));
    private static final TenantId COMPACTED = new TenantId("packed".repeat(4));
    private static final TenantId LEFT = new TenantId("behind".repeat(4));

    /** By key, like everything: what is asked here is heard like what the service asks. */
    private static final Bson ALL = Filters.gt("_id", "");

    private LocalBroker broker;
    private Stumbling stumbling;
    private RunningService service;
    private Records records;

    protected abstract Class<?> application();

    protected abstract Issuer issuer();

    /** The families whose topics the service takes. */
    protected abstract Set<EventFamily> consumed();

    /** A tenant's collections that hold what events said. */
    protected abstract Set<String> copies();

    /** The same in the platform database; their ids begin with the tenant's. */
    protected Set<String> copiesAcrossTenants() {
        return Set.of("tenant_states");
    }

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

    /** Also from what is left of the topics once they are compacted, which they are at any time. */
    @Test
    void copiesThatAreLostComeBackFromTheTopics() {
        consumed().stream().sorted().forEach(family -> {
            send(LoopRecords.of(family, LOOP));
            send(LoopRecords.compacted(LoopRecords.of(family, COMPACTED)));
        });
        eventually(() -> assertThat(platform().getCollection("held_events").countDocuments(ALL))
                .isZero());
        var before = kept(LOOP);
        assertThat(before.keySet()).containsAll(copies()).containsAll(copiesAcrossTenants());
        assertThat(kept(COMPACTED)).isEqualTo(before);

        service.restart(() -> {
            copies().forEach(name -> List.of(LOOP, COMPACTED)
                    .forEach(tenant -> tenant(tenant).getCollection(name).deleteMany(ALL)));
            copiesAcrossTenants().forEach(name -> platform().getCollection(name).deleteMany(ALL));
            records.forgetWhatWasHandled();
        });

        eventually(() -> {
            assertThat(kept(LOOP)).isEqualTo(before);
            assertThat(kept(COMPACTED)).isEqualTo(before);
        });
    }

    /** Sends, and waits until all of it is handled. */
    private void send(List<ProducerRecord<String, byte[]>> all) {
        var partitions = all.stream()
                .map(records::send)
                .map(place -> place.substring(place.lastIndexOf('-') + 1, place.lastIndexOf('@')))
                .collect(Collectors.toSet());
        partitions.forEach(partition -> records.awaitHandled(all.getFirst().topic(), Integer.parseInt(partition)));
    }

    private static void eventually(ThrowingRunnable holds) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(holds);
    }

    private MongoDatabase platform() {
        return database("platform");
    }

    private MongoDatabase tenant(TenantId tenant) {
        return database(tenant.value());
    }

    private MongoDatabase database(String owner) {
        return service.mongo().getDatabase(issuer().service().replace("-service", "") + "_" + owner);
    }

    /** By collection and id, what is known of a tenant. */
    private Map<String, Map<Object, Object>> kept(TenantId tenant) {
        var kept = new HashMap<String, Map<Object, Object>>();
        copies().forEach(name -> tenant(tenant).getCollection(name).find(ALL).forEach(document -> kept.computeIfAbsent(
                        name, any -> new HashMap<>())
                .put(document.get("_id"), inNoOrder(document.get("body")))));
        copiesAcrossTenants()
                .forEach(name -> platform().getCollection(name).find(ALL).forEach(document -> {
                    var id = (String) document.remove("_id");
                    if (id.startsWith(tenant.value())) {
                        kept.computeIfAbsent(name, any -> new HashMap<>())
                                .put(id.substring(tenant.value().length()), document);
                    }
                }));
        return kept;
    }

    /** Lists of facts of several aggregates have no order: partitions keep none among them. */
    private static @Nullable Object inNoOrder(@Nullable Object value) {
        if (value instanceof Document document) {
            var sorted = new TreeMap<String, @Nullable Object>();
            document.forEach((name, part) -> sorted.put(name, inNoOrder(part)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream()
                        .map(TopicsContract::inNoOrder)
                        .sorted(Comparator.comparing(String::valueOf))
                        .toList()
                : value;
    }

    @Test
    void whatAStoppedInstanceLeftIsSentByAnother() {
        var own = Arrays.stream(EventFamily.values())
                .filter(family -> family.service().equals(issuer().service()))
                .findFirst();
        assumeThat(own).as("sends events").isPresent();
        var collection = tenant(LEFT)
                .getCollection(new TreeSet<>(service.bean(Store.class).tenantCollections()).getFirst());
        var unsent = GoodRecords.of(own.get(), 8);
        collection.insertOne(
                new Document("_id", "left").append("version", 1L).append("outbox", List.of(entry(unsent))));
        platform()
                .getCollection("outbox_marks")
                .insertOne(new Document("_id", "stopped/" + LEFT).append("owner", LEFT.value()));
        platform().getCollection("instances").insertOne(new Document("_id", "stopped").append("at", new Date(0)));

        eventually(() -> {
            assertThat(collection
                            .find(Filters.eq("_id", "left"))
                            .map(left -> left.getList("outbox", Document.class))
                            .first())
                    .isEmpty();
            assertThat(platform()
                            .getCollection("outbox_marks")
                            .find(Filters.eq("_id", "stopped/" + LEFT))
                            .first())
                    .isNull();
        });
    }

    /** An event as a document holds it until it is sent. */
    private static Document entry(ProducerRecord<String, byte[]> unsent) {
        return new Document("id", header(unsent, "ce_id"))
                .append("topic", unsent.topic())
                .append("type", header(unsent, "ce_type"))
                .append("tenant", LEFT.value())
                .append("aggregate", header(unsent, "ce_subject"))
                .append("sequence", 1L)
                .append("at", new Date())
                .append("data", new String(unsent.value(), StandardCharsets.UTF_8));
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** By inbox, due work, relay and sweeper alike. */
    @AfterEach
    void allWasFoundByKeyWithItsTenantBound() {
        service.assertFoundByKeyWithTenantBound();
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
