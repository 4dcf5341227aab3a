package dev.cairn.testkit;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.local.store.LocalStore;
import dev.cairn.platform.security.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One service in a process of its own that ends hard at one named point after the other, see {@link CrashPoints}, and is
 * started again each time, at the same address. Store and broker stay. Several points joined by {@code &} are one end: it
 * comes when each of them is reached.
 */
public final class CrashableService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int KEY_BYTES = 32;

    private final Class<?> application;
    private final Issuer issuer;
    private final LocalStore store = LocalStore.start(null, 0);
    private final MongoClient mongo;
    private final TestGateway gateway;
    private final List<String> settings;
    private final Records records;
    private final int port;
    private final Deque<String> points;
    private final List<String> crashedAt = new ArrayList<>();
    private final Path log;
    private final Path pointsNow;
    private Process process;
    private boolean closed;

    private CrashableService(
            Class<?> application, Issuer issuer, String kafka, List<String> points, Map<String, Object> more)
            throws IOException {
        this.application = application;
        this.issuer = issuer;
        this.points = new ArrayDeque<>(points);
        mongo = MongoClients.create(store.uri());
        gateway = new TestGateway(Issuer.GATEWAY, mongo.getDatabase("gateway_platform"));
        port = SharedBroker.freePort();
        log = Files.createTempFile("crashable", ".log");
        pointsNow = Files.createTempFile("crashable", ".points");
        records = new Records(kafka, issuer.service());
        settings = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--spring.mongodb.uri=" + store.uri(),
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--cairn.instance=test",
                "--cairn.profile=local",
                "--cairn.crypto.key=local:" + Base64.getEncoder().encodeToString(new byte[KEY_BYTES]),
                "--cairn.addresses.gateway=" + gateway.address()));
        more.forEach((name, value) -> settings.add("--" + name + "=" + value));
        process = spawn();
        awaitReady();
    }

    /**
     * Starts a service.
     *
     * @param points where it ends, in this order: at the next one after each start
     */
    public static CrashableService start(Class<?> application, Issuer issuer, String kafka, List<String> points) {
        return start(application, issuer, kafka, points, Map.of());
    }

    /** The same, with settings that differ from the defaults of a test. */
    public static CrashableService start(
            Class<?> application, Issuer issuer, String kafka, List<String> points, Map<String, Object> settings) {
        try {
            return new CrashableService(application, issuer, kafka, points, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down where the process ends next; at once or not at all, for it may be reading. */
    private synchronized void point() {
        try {
            var next = Files.createTempFile("crashable", ".next");
            Files.write(
                    next,
                    points.isEmpty()
                            ? List.of("nowhere")
                            : List.of(points.getFirst().split(" & ")));
            Files.move(next, pointsNow, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has the service end at these points from now on, after those that it was told before. */
    public synchronized String endAt(Collection<String> together) {
        var point = String.join(" & ", together);
        points.add(point);
        point();
        return point;
    }

    /** Ends at these points together while all work at once; returns once each has got through with it. */
    public <T> void endWhile(Collection<String> together, Collection<T> workers, Consumer<T> work) {
        var end = endAt(together);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var works = workers.stream()
                    .map(worker -> CompletableFuture.runAsync(() -> work.accept(worker), threads))
                    .toList();
            awaitCrashAt(end);
            works.forEach(CompletableFuture::join);
        }
    }

    private synchronized Process spawn() {
        point();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-D" + CrashPoints.AT + "=" + pointsNow,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashPoints.class.getName(),
                application.getName()));
        command.addAll(settings);
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var unused = started.onExit().thenAccept(this::ended);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void ended(Process gone) {
        if (closed) {
            return;
        }
        if (gone.exitValue() != CrashPoints.STATUS) {
            crashedAt.add("by itself, see " + log);
            return;
        }
        crashedAt.add(points.remove());
        process = spawn();
    }

    /** Returns once the service has ended at this point and is ready again; fails where that takes minutes. */
    public void awaitCrashAt(String point) {
        await("the end at " + point + ", see " + log).atMost(PATIENCE).until(() -> {
            synchronized (this) {
                return crashedAt.contains(point);
            }
        });
        awaitReady();
    }

    private void awaitReady() {
        await("a ready service, see " + log)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> anonymous().get("/actuator/health/readiness").status() == 200);
    }

    /** Sends until an answer is as it should be; no answer and 5xx may pass, as while the service comes back. */
    public static Answer persist(Supplier<Answer> request, Predicate<Answer> done) {
        var last = new CompletableFuture<Answer>();
        await("an answer").atMost(PATIENCE).until(() -> {
            try {
                var answer = request.get();
                if (done.test(answer)) {
                    last.complete(answer);
                } else if (answer.status() < 500) {
                    last.completeExceptionally(new AssertionError(answer.status() + " " + answer.text()));
                }
            } catch (UncheckedIOException noAnswer) {
                return false;
            }
            return last.isDone();
        });
        return last.join();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Requests anonymous() {
        return new Requests(address(), Map.of());
    }

    public Requests as(TenantId tenant, PersonId person) {
        return anonymous().with("Authorization", "Bearer " + gateway.forPerson(tenant, person, issuer));
    }

    public Requests asOperator() {
        return anonymous().with("Authorization", "Bearer " + gateway.forOperator(issuer));
    }

    /** Makes the topics of families that other services own; the service finds them within seconds. */
    public void declare(EventFamily... families) {
        for (var family : families) {
            records.declare(family);
        }
    }

    /** Puts an event on its topic, as the service does that owns it. */
    public void tell(TenantId tenant, long sequence, CairnEvent event) {
        records.send(GoodRecords.of(tenant, sequence, event, null));
    }

    /** The events of a tenant that the service has sent, those of an aggregate in order; one may be there twice. */
    public List<Sent> sent(TenantId tenant, EventFamily family) {
        return records.sent(family, tenant.value());
    }

    /** The store beneath, to look at what is really there. */
    public MongoClient mongo() {
        return mongo;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        process.destroyForcibly().onExit().join();
        records.close();
        gateway.close();
        mongo.close();
        store.close();
    }
}
