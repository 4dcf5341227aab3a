package dev.cairn.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalStoreTest {

    private LocalStore store;
    private MongoClient client;
    private MongoCollection<Document> plans;

    @BeforeEach
    void start() {
        store = LocalStore.start(null, 0);
        client = MongoClients.create(store.uri());
        plans = client.getDatabase("acme").getCollection("plans");
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void aCompareAndSetOnTheVersionHasOneWinner() {
        plans.insertOne(new Document("_id", "p").append("version", 1));

        assertThat(plans.replaceOne(and(eq("_id", "p"), eq("version", 1)), new Document("version", 2))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(plans.replaceOne(and(eq("_id", "p"), eq("version", 1)), new Document("version", 9))
                        .getModifiedCount())
                .isZero();
        assertThat(plans.find().first()).isEqualTo(new Document("_id", "p").append("version", 2));
    }

    @Test
    void fiftyWritersLoseNothing() throws Exception {
        plans.insertOne(new Document("_id", "p").append("version", 0));
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(writers.submit(this::raiseTheVersion));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(plans.find().first()).containsEntry("version", 50);
    }

    private void raiseTheVersion() {
        while (true) {
            int version = plans.find(eq("_id", "p")).first().getInteger("version");
            if (plans.updateOne(and(eq("_id", "p"), eq("version", version)), inc("version", 1))
                            .getModifiedCount()
                    == 1) {
                return;
            }
        }
    }

    @Test
    void whatWasReadIsNotChangedByAWriteBesideIt() throws Exception {
        plans.insertOne(new Document("_id", "p").append("a", 0).append("b", 0));
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int i = 1; i <= 2000; i++) {
                    plans.updateOne(eq("_id", "p"), combine(set("a", i), set("b", i)));
                }
            });
            while (!writing.isDone()) {
                Document read = plans.find(eq("_id", "p")).first();
                assertThat(read.getInteger("a")).isEqualTo(read.getInteger("b"));
            }
            writing.get();
        }
    }

    @Test
    void currentDateIsTheStoresTimeAndCanBeComparedAndSet() {
        Instant before = Instant.now().minus(Duration.ofMillis(1));
        plans.insertOne(new Document("_id", "lease"));

        Document held = plans.findOneAndUpdate(
                eq("_id", "lease"),
                combine(currentDate("at"), set("by", "me")),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        Date at = held.getDate("at");

        assertThat(at.toInstant()).isBetween(before, Instant.now());
        assertThat(plans.updateOne(and(eq("_id", "lease"), eq("at", at)), currentDate("at"))
                        .getMatchedCount())
                .isEqualTo(1);
    }

    @Test
    void outboxEntriesArePulledByTheirId() {
        List<Document> outbox = List.of(new Document("id", "e1"), new Document("id", "e2"), new Document("id", "e3"));
        plans.insertOne(new Document("_id", "p")
                .append("version", 3)
                .append("outbox", outbox)
                .append("tags", List.of("x", "y")));

        plans.updateOne(
                eq("_id", "p"),
                pullByFilter(new Document("outbox", new Document("id", new Document("$in", List.of("e1", "e2"))))));
        plans.updateOne(eq("_id", "p"), pull("tags", "x"));

        Document left = plans.find(eq("_id", "p")).first();
        assertThat(left.getList("outbox", Document.class)).containsExactly(new Document("id", "e3"));
        assertThat(left.getList("tags", String.class)).containsExactly("y");
        assertThat(left).containsEntry("version", 3);
    }

    @Test
    void aUniqueIndexRefusesTheSecondAndIsFoundByItsFieldsAndOthers() {
        plans.createIndex(Indexes.ascending("tenant", "key"), new IndexOptions().unique(true));
        plans.insertOne(new Document("_id", "1")
                .append("tenant", "a")
                .append("key", "k")
                .append("active", true));

        assertThatThrownBy(() -> plans.insertOne(
                        new Document("_id", "2").append("tenant", "a").append("key", "k")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        assertThat(ids(and(eq("tenant", "a"), eq("key", "k"), eq("active", true)), ascending("_id")))
                .containsExactly("1");
        assertThat(ids(and(eq("tenant", "a"), eq("key", "k"), eq("active", false)), ascending("_id")))
                .isEmpty();
    }

    @Test
    void aSparseUniqueIndexLetsManyBeWithout() {
        plans.createIndex(
                Indexes.ascending("mail"), new IndexOptions().unique(true).sparse(true));
        plans.insertMany(List.of(
                new Document("_id", "1"), new Document("_id", "2"), new Document("_id", "3").append("mail", "m")));

        assertThat(ids(eq("mail", "m"), ascending("_id"))).containsExactly("3");
        assertThat(ids(eq("mail", null), ascending("_id"))).containsExactly("1", "2");
    }

    @Test
    void rangesOfIdComeInKeyOrderBothWays() {
        someChildren();

        assertThat(ids(gt("_id", "b/1"), ascending("_id"))).containsExactly("b/2", "b/3", "c/1");
        assertThat(ids(gte("_id", "b/1"), descending("_id"))).containsExactly("c/1", "b/3", "b/2", "b/1");
        assertThat(ids(and(gte("_id", "b/"), lt("_id", "b0")), ascending("_id")))
                .containsExactly("b/1", "b/2", "b/3");
        assertThat(ids(and(gt("_id", "b/"), lt("_id", "b/3")), descending("_id")))
                .containsExactly("b/2", "b/1");
        assertThat(ids(lt("_id", "b"), descending("_id"))).containsExactly("a/1");
        assertThat(ids(new Document(), descending("_id"))).containsExactly("c/1", "b/3", "b/2", "b/1", "a/1");
        assertThat(ids(and(gt("_id", "b/"), lt("_id", "b0"), eq("odd", true)), descending("_id")))
                .containsExactly("b/3", "b/1");
    }

    @Test
    void aRangeOfIdIsPagedByItsLastKeyAndCanBeSortedOtherwise() {
        someChildren();

        assertThat(texts(plans.find(gt("_id", "a/1")).sort(ascending("_id")).limit(2)))
                .containsExactly("b/1", "b/2");
        assertThat(texts(plans.find(gt("_id", "b/2")).sort(ascending("_id")).limit(2)))
                .containsExactly("b/3", "c/1");
        assertThat(texts(plans.find(gt("_id", "a"))
                        .sort(descending("_id"))
                        .skip(1)
                        .limit(2)))
                .containsExactly("b/3", "b/2");
        assertThat(texts(plans.find(regex("_id", "^b/")).sort(descending("n")))).containsExactly("b/3", "b/2", "b/1");
        assertThat(texts(plans.find(gt("_id", "a")).sort(ascending("_id")).batchSize(2)))
                .hasSize(5);
    }

    @Test
    void textsAndOtherKeysDoNotMixInARange() {
        plans.insertMany(List.of(
                new Document("_id", 5),
                new Document("_id", "a"),
                new Document("_id", new Document("x", 1)),
                new Document("_id", "b")));

        assertThat(ids(gt("_id", "A"), ascending("_id"))).containsExactly("a", "b");
        assertThat(ids(lt("_id", "z"), descending("_id"))).containsExactly("b", "a");
    }

    @Test
    void manyAreFoundByTheirIdsWithAFurtherCondition() {
        someChildren();

        assertThat(ids(in("_id", "c/1", "a/1", "none"), ascending("_id"))).containsExactly("a/1", "c/1");
        assertThat(ids(and(in("_id", "b/1", "b/2", "b/3"), eq("odd", true)), ascending("_id")))
                .containsExactly("b/1", "b/3");
    }

    @Test
    void rangesAreDeletedAndCounted() {
        someChildren();

        assertThat(plans.countDocuments(and(gte("_id", "b/"), lt("_id", "b0")))).isEqualTo(3);
        assertThat(plans.deleteMany(and(gte("_id", "b/"), lt("_id", "b0"))).getDeletedCount())
                .isEqualTo(3);
        assertThat(ids(new Document(), ascending("_id"))).containsExactly("a/1", "c/1");
    }

    @Test
    void droppingADatabaseLeavesOneWithALongerNameAlone() {
        MongoCollection<Document> other = client.getDatabase("acme2").getCollection("plans");
        for (MongoCollection<Document> each : List.of(plans, other)) {
            each.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            each.insertOne(new Document("_id", "1").append("key", "k"));
        }

        client.getDatabase("acme").drop();

        assertThat(plans.countDocuments()).isZero();
        assertThat(other.find(eq("key", "k")).first()).isNotNull();
        assertThatThrownBy(() -> other.insertOne(new Document("_id", "2").append("key", "k")))
                .isInstanceOf(MongoWriteException.class);
        plans.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        plans.insertOne(new Document("_id", "1").append("key", "k"));
        client.getDatabase("acme").drop();
        client.getDatabase("acme2").drop();
        assertThat(client.listDatabaseNames()).doesNotContain("acme", "acme2");
    }

    @Test
    void whatAsksForKeysIsNeverAScan() {
        someChildren();
        plans.createIndex(Indexes.ascending("n", "odd"), new IndexOptions().unique(false));
        plans.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));

        plans.find(and(eq("_id", "b/1"), eq("n", 1))).first();
        plans.updateOne(and(eq("_id", "b/1"), eq("n", 1)), set("n", 7));
        plans.replaceOne(and(and(eq("_id", "b/1")), eq("n", 7)), new Document("n", 8));
        plans.findOneAndUpdate(and(eq("_id", "b/1"), gt("n", 7)), inc("n", 1));
        plans.deleteOne(and(eq("_id", "b/1"), eq("n", 1)));
        plans.find(and(in("_id", "b/1", "c/1"), eq("odd", true))).first();
        plans.find(and(eq("key", "k"), eq("odd", true))).first();
        plans.find(and(gt("_id", "b/"), lt("_id", "b0"), eq("odd", true)))
                .sort(descending("_id"))
                .first();
        plans.find().sort(ascending("_id")).limit(1).first();
        plans.find(regex("_id", "^b/")).first();
        assertThat(store.scans()).isEmpty();

        plans.find(eq("n", 1)).first();
        plans.find(and(gt("n", 1), lt("n", 3))).first();
        plans.find(regex("_id", "b")).first();
        plans.find(regex("_id", "^b|^c")).first();
        assertThat(store.scans())
                .containsExactly(
                        "acme.plans by [n]", "acme.plans by [n, $and]", "acme.plans by [_id]", "acme.plans by [_id]");
    }

    private void someChildren() {
        plans.insertMany(List.of(
                new Document("_id", "b/2").append("n", 2).append("odd", false),
                new Document("_id", "a/1").append("n", 1).append("odd", true),
                new Document("_id", "c/1").append("n", 1).append("odd", true),
                new Document("_id", "b/1").append("n", 1).append("odd", true),
                new Document("_id", "b/3").append("n", 3).append("odd", true)));
    }

    private List<String> ids(Bson filter, Bson order) {
        return texts(plans.find(filter).sort(order));
    }

    private static List<String> texts(Iterable<Document> documents) {
        List<String> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }
}
