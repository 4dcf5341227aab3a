package dev.cairn.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.local.store.LocalStore;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantStates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueRunnerIT {

    private static LocalStore server;
    private static MongoClient client;

    private final TenantId tenant = Ids.tenant();
    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T10:00:30Z"));
    private MongoDatabase platform;
    private DueItems items;
    private DueWork work;

    @BeforeAll
    static void startStore() {
        server = LocalStore.start(null, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stopStore() {
        client.close();
        server.close();
    }

    @AfterEach
    void allWasFoundByKey() {
        assertThat(server.scans()).isEmpty();
    }

    /** How many there are, looked up by ids as everything is. */
    private int left(String collection) {
        return platform.getCollection(collection)
                .find(Filters.gt("_id", ""))
                .into(new ArrayList<>())
                .size();
    }

    @BeforeEach
    void freshDatabase() {
        platform = client.getDatabase("t" + UUID.randomUUID().toString().replace("-", "") + "_platform");
        items = new DueItems(platform);
        work = new DueWork(items, new Wake());
    }

    @Test
    void runsWhatIsDueWithItsTenantBoundAndNothingElse() {
        var done = new Recorder();
        work.schedule(clock.instant(), tenant, "note/now");
        work.schedule(clock.instant().minus(Duration.ofDays(3)), tenant, "note/after-an-outage");
        work.schedule(clock.instant().plusSeconds(20), tenant, "note/later-in-this-minute");
        work.schedule(clock.instant().plus(Duration.ofDays(1)), tenant, "note/tomorrow");

        assertThat(runner("one", done).runNow()).isEqualTo(2);

        assertThat(done.keys).containsExactlyInAnyOrder("note/now", "note/after-an-outage");
        assertThat(done.tenants).containsOnly(tenant);
        clock.set(clock.instant().plusSeconds(20));
        assertThat(runner("one", done).runNow()).isEqualTo(1);
        assertThat(left("due")).isEqualTo(1);
    }

    @Test
    void workThatWasCancelledDoesNotRun() {
        var done = new Recorder();
        work.schedule(clock.instant(), tenant, "note/a");
        work.cancel(clock.instant(), tenant, "note/a");
        assertThat(runner("one", done).runNow()).isZero();
    }

    @Test
    void runsAgainAfterACrashBetweenEffectAndRemoval() {
        var done = new Recorder();
        work.schedule(clock.instant(), tenant, "note/a");
        var crashing = runner("one", new Handler("note", key -> {
            done.run(key);
            throw new StackOverflowError("stands for the process that stops here");
        }));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(crashing::runNow))
                .isInstanceOf(StackOverflowError.class);

        assertThat(runner("one", done).runNow()).isEqualTo(1);

        assertThat(done.keys).containsExactly("note/a", "note/a");
        assertThat(left("due")).isZero();
    }

    @Test
    void workThatFailsStandsBackAndHoldsNothingUp() {
        var done = new Recorder();
        var broken = new AtomicInteger(2);
        for (int i = 0; i < 40; i++) {
            work.schedule(clock.instant(), tenant, "note/" + i);
        }
        work.schedule(clock.instant().minusSeconds(120), tenant, "note/broken");
        var runner = runner("one", new Handler("note", key -> {
            if (key.endsWith("broken") && broken.getAndDecrement() > 0) {
                throw new IllegalStateException("words that nobody may read in a log");
            }
            done.run(key);
        }));

        runner.runNow();
        assertThat(done.keys).hasSize(40);
        clock.set(clock.instant().plusSeconds(6));
        runner.runNow();
        assertThat(done.keys).hasSize(40);
        clock.set(clock.instant().plusSeconds(6));
        runner.runNow();
        assertThat(done.keys).hasSize(40);
        clock.set(clock.instant().plusSeconds(6));
        runner.runNow();
        assertThat(done.keys).hasSize(41).contains("note/broken");
    }

    @Test
    void whatIsScheduledAgainWhileItRunsRunsAgain() {
        var done = new Recorder();
        var again = new AtomicInteger(1);
        work.schedule(clock.instant(), tenant, "note/a");
        runner("one", new Handler("note", key -> {
                    done.run(key);
                    if (again.getAndDecrement() > 0) {
                        work.schedule(clock.instant(), tenant, key);
                    }
                }))
                .runNow();
        assertThat(done.keys).containsExactly("note/a", "note/a");
    }

    @Test
    void twoRunnersShareTheShardsAndNothingRunsTwice() {
        var first = new Recorder();
        var second = new Recorder();
        var one = runner("one", first);
        var two = runner("two", second);
        one.runNow();
        two.runNow();
        one.runNow();
        two.runNow();
        for (int i = 0; i < 200; i++) {
            work.schedule(clock.instant(), tenant, "note/" + i);
        }

        var threads = List.of(
                Thread.ofVirtual().start(one::runNow), Thread.ofVirtual().start(two::runNow));
        threads.forEach(DueRunnerIT::join);

        assertThat(first.keys).isNotEmpty();
        assertThat(second.keys).isNotEmpty();
        assertThat(IntStream.range(0, 200).mapToObj(i -> "note/" + i))
                .hasSize(200)
                .allMatch(key -> first.keys.contains(key) ^ second.keys.contains(key));
    }

    @Test
    void theShardsOfASilentRunnerAreTakenOver() {
        var left = new Recorder();
        runner("gone", new Recorder()).runNow();
        work.schedule(clock.instant(), tenant, "note/a");
        var other = runner("here", left);

        platform.getCollection("due_runners")
                .updateOne(
                        new Document("_id", "gone"),
                        new Document(
                                "$set", new Document("at", new java.util.Date(System.currentTimeMillis() - 13_000))));
        other.runNow();

        assertThat(left.keys).containsExactly("note/a");
    }

    @Test
    void aStartedRunnerDoesSoonWhatIsScheduledForNow() {
        var done = new Recorder();
        var runner = new DueRunner(
                items,
                new Shards("one", platform),
                new Wake(),
                clock,
                List.of(done),
                new TenantStates(platform),
                new SimpleMeterRegistry(),
                true);
        runner.start();
        try {
            work.schedule(clock.instant(), tenant, "note/a");
            await().until(() -> done.keys.contains("note/a"));
        } finally {
            runner.stop();
        }
        assertThat(left("due_runners")).isZero();
    }

    @Test
    void stoppingWaitsForWhatIsBeingDone() {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var done = new Recorder();
        var runner = new DueRunner(
                items,
                new Shards("one", platform),
                new Wake(),
                clock,
                List.of(new Handler("note", key -> {
                    begun.countDown();
                    awaited(go);
                    done.run(key);
                })),
                new TenantStates(platform),
                new SimpleMeterRegistry(),
                true);
        runner.start();
        work.schedule(clock.instant(), tenant, "note/a");
        awaited(begun);
        var stopping = Thread.ofVirtual().start(runner::stop);
        go.countDown();
        join(stopping);
        assertThat(done.keys).containsExactly("note/a");
        assertThat(left("due")).isZero();
    }

    private DueRunner runner(String name, DueHandler handler) {
        return new DueRunner(
                items,
                new Shards(name, platform),
                new Wake(),
                clock,
                List.of(handler),
                new TenantStates(platform),
                new SimpleMeterRegistry(),
                false);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Handler(String kind, java.util.function.Consumer<String> work) implements DueHandler {
        @Override
        public void run(String key) {
            work.accept(key);
        }
    }

    private static final class Recorder implements DueHandler {

        private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
        private final List<TenantId> tenants = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public void run(String key) {
            keys.add(key);
            tenants.add(CurrentTenant.require());
        }
    }

    private static final class TestClock extends Clock {

        private volatile Instant now;

        TestClock(Instant now) {
            this.now = now;
        }

        void set(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
