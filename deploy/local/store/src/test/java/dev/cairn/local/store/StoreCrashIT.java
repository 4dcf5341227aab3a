package dev.cairn.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StoreCrashIT {

    private static final int WRITERS = 6;
    private static final int ENOUGH = 300;

    @TempDir
    private Path data;

    @Test
    void whatWasAcknowledgedIsThereAfterAKillAndNothingIsHalfThere() throws Exception {
        List<Writer> writers = IntStream.range(0, WRITERS).mapToObj(Writer::new).toList();
        try (StoreProcess store = StoreProcess.start(data);
                MongoClient client = MongoClients.create(store.uri());
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            writers.forEach(writer -> threads.submit(() -> writer.writeUntilTheStoreIsGone(client)));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> writers.stream().allMatch(writer -> writer.inserted.get() > ENOUGH));
            store.kill();
        }
        try (LocalStore store = LocalStore.start(data, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            writers.forEach(writer -> writer.verify(client));
        }
    }

    @Test
    void onSigtermItEndsByItselfAndKeepsEverything() throws Exception {
        try (StoreProcess store = StoreProcess.start(data);
                MongoClient client = MongoClients.create(store.uri())) {
            client.getDatabase("acme").getCollection("plans").insertOne(new Document("_id", "p"));
            assertThat(store.terminate()).isEqualTo(143);
        }
        try (LocalStore store = LocalStore.start(data, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("acme").getCollection("plans").find().first())
                    .isNotNull();
        }
    }

    @Test
    void aSecondStoreOnTheSameFileOrPortSaysWhatIsWrong() throws Exception {
        try (LocalStore first = LocalStore.start(data, 0);
                StoreProcess sameFile = StoreProcess.start(data);
                StoreProcess samePort = StoreProcess.start(data.resolve("other"), first.port())) {
            assertThat(sameFile.output()).contains("open in another process");
            assertThat(samePort.output()).contains("port is in use");
            assertThat(sameFile.process().waitFor()).isEqualTo(1);
        }
    }

    /** Inserts documents under a unique index and raises one counter in two fields at once, in a collection of its own. */
    private static final class Writer {

        private final int number;
        private final AtomicInteger inserted = new AtomicInteger();
        private final AtomicInteger raised = new AtomicInteger();

        Writer(int number) {
            this.number = number;
        }

        private MongoCollection<Document> collection(MongoClient client) {
            return client.getDatabase("tenant" + number).getCollection("plans");
        }

        void writeUntilTheStoreIsGone(MongoClient client) {
            MongoCollection<Document> plans = collection(client);
            try {
                plans.createIndex(
                        Indexes.ascending("key"),
                        new IndexOptions().unique(true).sparse(true));
                plans.insertOne(new Document("_id", "counter").append("a", 0).append("b", 0));
                for (int i = 1; ; i++) {
                    plans.insertOne(document(i));
                    inserted.set(i);
                    plans.updateOne(and(eq("_id", "counter"), eq("a", i - 1)), combine(set("a", i), set("b", i)));
                    raised.set(i);
                }
            } catch (MongoException gone) {
                // what was acknowledged until here is what counts
            }
        }

        private static Document document(int i) {
            return new Document("_id", "d/%06d".formatted(i))
                    .append("key", "k" + i)
                    .append("text", "x".repeat(200));
        }

        void verify(MongoClient client) {
            MongoCollection<Document> plans = collection(client);
            int stored = (int) plans.countDocuments(and(gte("_id", "d/"), lt("_id", "d0")));
            assertThat(stored).isBetween(inserted.get(), inserted.get() + 1);
            for (int i = 1; i <= stored; i++) {
                assertThat(plans.find(eq("key", "k" + i)).first())
                        .isEqualTo(plans.find(eq("_id", document(i).get("_id"))).first())
                        .isNotNull();
            }
            plans.insertOne(document(stored + 1));
            Document counter = plans.find(eq("_id", "counter")).first();
            assertThat(counter.getInteger("a"))
                    .isBetween(raised.get(), raised.get() + 1)
                    .isEqualTo(counter.getInteger("b"));
        }
    }
}
