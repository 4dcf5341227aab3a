package dev.cairn.local.soak;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import dev.cairn.local.launcher.home.Home;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One run: people write while parts end by force; afterwards all that was acknowledged is there, once, for all who see it. */
public final class Soak {

    private static final Duration CATCHING_UP = Duration.ofMinutes(2);
    private static final String ORGANIZATION = "larkfield";
    private static final String PARTNER = "elif.kaya";
    private static final String ASKED = "mehmet.arslan";

    /** People of one team of the demo who have no plan yet, and who leads them. */
    private final List<String> people;

    private final String manager;
    private final Platform platform;
    private final Home home;
    private final Consumer<String> told;

    public Soak(Platform platform, Home home, String manager, List<String> people, Consumer<String> told) {
        this.platform = platform;
        this.home = home;
        this.manager = manager;
        this.people = List.copyOf(people);
        this.told = told;
    }

    /**
     * Ends parts at random.
     *
     * @param seed decides which part ends when
     * @return what is wrong afterwards; empty if nothing is
     */
    public List<String> atRandom(Duration time, long seed) throws InterruptedException {
        told.accept("Parts end by force for " + time.toSeconds() + " s; seed " + seed);
        var end = Instant.now().plus(time);
        return writingThrough(crashes -> crashes.atRandom(end, seed));
    }

    /**
     * Ends each part once.
     *
     * @return what is wrong afterwards; empty if nothing is
     */
    public List<String> ofEachPart() throws InterruptedException {
        return writingThrough(Crashes::ofEachPart);
    }

    private List<String> writingThrough(Consumer<Crashes> ends) throws InterruptedException {
        var writers = people.stream()
                .map(person -> new Writer(person, platform.signedIn(ORGANIZATION, person)))
                .toList();
        writers.forEach(Writer::begin);
        var leader = platform.signedIn(ORGANIZATION, manager);
        var workers = new ArrayList<Worker>(writers);
        writers.forEach(writer -> workers.add(new Decider(leader, writer)));
        workers.add(new Keeper(platform.signedIn(ORGANIZATION, PARTNER)));
        workers.add(new Asked(platform.signedIn(ORGANIZATION, ASKED), platform.signedIn(ORGANIZATION, PARTNER)));
        var faults = new ArrayList<String>();
        var crashes = new Crashes(home, told);
        var enough = new AtomicBoolean();
        var threads = workers.stream()
                .map(worker -> Thread.ofVirtual().start(() -> work(worker, enough, faults)))
                .toList();
        try {
            ends.accept(crashes);
        } finally {
            enough.set(true);
        }
        for (var thread : threads) {
            thread.join();
        }
        workers.forEach(worker -> faults.addAll(worker.faults()));
        writers.forEach(Writer::share);
        writers.forEach(writer -> faults.addAll(overview(leader, writer)));
        told.accept("%d crashes; %d writes acknowledged, %d of the people's own sent again"
                .formatted(
                        crashes.count(),
                        workers.stream().mapToInt(Worker::acknowledged).sum(),
                        writers.stream()
                                .mapToInt(writer -> writer.patience().sentAgain())
                                .sum()));
        return List.copyOf(faults);
    }

    private static void work(Worker worker, AtomicBoolean enough, List<String> faults) {
        try {
            while (!enough.get()) {
                worker.work();
            }
        } catch (RuntimeException e) {
            synchronized (faults) {
                faults.add("a write was refused: " + e.getMessage());
            }
        }
    }

    /** What the manager sees follows from events alone: it has to catch up with every goal, and count none twice. */
    private static List<String> overview(Browser leader, Writer writer) {
        var until = Instant.now().plus(CATCHING_UP);
        while (goalsInOverview(leader, writer.owner()) != writer.goals()) {
            if (Instant.now().isAfter(until)) {
                return List.of("the overview shows " + goalsInOverview(leader, writer.owner()) + " goals of "
                        + writer.owner() + ", not " + writer.goals());
            }
            Pause.of(Duration.ofMillis(500));
        }
        return List.of();
    }

    private static int goalsInOverview(Browser leader, String employee) {
        return leader.get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .filter(report -> report.at("/person").asString().equals(employee))
                .mapToInt(report -> report.at("/goals/near").asInt())
                .sum();
    }
}
