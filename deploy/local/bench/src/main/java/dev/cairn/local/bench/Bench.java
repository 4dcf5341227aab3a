package dev.cairn.local.bench;

import com.mongodb.client.MongoClients;
import dev.cairn.local.bench.Contender.Ask;
import dev.cairn.local.bench.Organizations.Size;
import dev.cairn.local.demo.DemoImport;
import dev.cairn.local.launcher.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The whole run: each figure, one after another, on one machine that does nothing else. */
final class Bench {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final int MOST_TENANTS = 100;
    private static final Size FEW = new Size(10, 5, 4, 0);
    private static final Size MANY = FEW.withPeople(2_000);
    private static final Size MOST = FEW.withPeople(20_000);
    private static final Size TEAM = new Size(32, 30, 12, 40);
    private static final Size FULL = new Size(10, 5, 40, 120);
    private static final int NOTES = 200;
    private static final String BARE = "(a) bare endpoint";
    private static final String PROXY = "(b) behind a plain proxy";
    private static final String BARE_WRITE = "(a) bare endpoint, a document added";
    private static final String PROXY_WRITE = "(b) behind a plain proxy, a document added";
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 12));
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("bench.each", 4));

    private final Path root;
    private final Path folder;
    private final Optional<String> mongodb;
    private final Path organizations;
    private final Path signIn;
    private final Figures figures = new Figures();

    Bench(Path root, Path folder, Optional<String> mongodb) {
        this.root = root.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
        this.mongodb = mongodb;
        this.organizations = this.folder.resolve("organizations");
        this.signIn = this.folder.resolve("sign-in");
    }

    void run() throws Exception {
        write("team", TEAM);
        write("full", FULL);
        write("many", MANY);
        write("most", MOST);
        for (int i = 1; i <= MOST_TENANTS; i++) {
            write(slug(i), FEW);
        }
        start();
        giveAllIssuersOneKey();
        try (var stage = Stage.asInProduction(new Home(root, folder.resolve("production")), signIn, mongodb)) {
            measure(stage);
        }
        figures.keep(folder.resolve("bench.json"));
        figures.keep(root.resolve("target/bench.json"));
        System.out.println();
        System.out.println("Kept in " + folder.resolve("bench.json"));
    }

    /** To the local sign-in only those are known who sign in: its page has a place for each. */
    private void write(String slug, Size size) throws IOException {
        Organizations.write(organizations, slug, size);
        Organizations.write(signIn, slug, size.withPeople(Math.min(size.people(), TEAM.people())));
    }

    private static String slug(int i) {
        return "tenant%03d".formatted(i);
    }

    private void start() throws InterruptedException {
        figures.heading("Started as people start it, from built");
        try (var stage =
                Stage.asLocally(new Home(root, folder.resolve("local")), root.resolve("deploy/demo"), mongodb)) {
            figures.figure("start to sign-in page", stage.start().toMillis() / 1000.0, "s", "at most 25");
            stage.platform().browser().get("/").expect(200);
            stage.memory().forEach((part, megabytes) -> figures.figure("memory " + part, megabytes, "MB", ""));
            var together =
                    stage.memory().values().stream().mapToLong(each -> each).sum();
            figures.figure("memory together", together, "MB", "at most 2048");
        }
    }

    /** To make a hundred takes the local sign-in minutes, which is not what is measured. */
    private void giveAllIssuersOneKey() throws IOException {
        var key = folder.resolve("local/data/signin/keys/larkfield.jwk");
        var keys = Files.createDirectories(folder.resolve("production/data/signin/keys"));
        try (var slugs = Files.list(organizations)) {
            for (var slug : slugs.toList()) {
                Files.copy(key, keys.resolve(slug.getFileName() + ".jwk"));
            }
        }
    }

    private void measure(Stage stage) throws Exception {
        figures.heading("Production settings: 384 MB heap each, optimizing compiler, " + CONNECTIONS
                + " connections, " + ROUNDS + " rounds of " + EACH.toSeconds() + " s in turn after "
                + WARM_UP.toSeconds() + " s each");
        bring(stage, List.of(slug(1), "team", "full", "many", "most"));
        var team = Team.of(stage.platform(), "team");
        var store = mongodb.orElseGet(() -> stage.address("store"));
        writeBare(store, team);
        try (var bare = Rival.start("bare", store);
                var proxy = Rival.start("proxy", "http://127.0.0.1:" + bare.port())) {
            var read = List.of(Ask.get("/documents/plan", ""));
            var bareRead = new Contender(BARE, bare.port(), read);
            reads(stage, List.of(bareRead, new Contender(PROXY, proxy.port(), read)), team);
            size(stage);
            tenants(stage, bareRead);
            var add = List.of(Ask.post("/documents", Team.note()));
            writes(
                    stage,
                    List.of(new Contender(BARE_WRITE, bare.port(), add), new Contender(PROXY_WRITE, proxy.port(), add)),
                    team);
            answers(stage, team);
            notes(stage, Team.of(stage.platform(), slug(1)));
            rest(stage, Team.of(stage.platform(), slug(1)), Team.of(stage.platform(), "most"));
        }
    }

    private void reads(Stage stage, List<Contender> rivals, Team team) throws InterruptedException {
        figures.heading("A plan of 12 goals and 40 notes, a team of 30");
        var all = new ArrayList<>(rivals);
        all.add(team.plan("my plan", stage));
        all.add(team.team("team overview", stage));
        var rounds = takingTurns(all);
        for (var name : List.of("my plan", "team overview")) {
            compare(rounds, name, BARE, "at least 0.33");
            compare(rounds, name, PROXY, "at least 0.80");
        }
    }

    private void size(Stage stage) throws InterruptedException {
        figures.heading("A plan of 4 goals, a team of 5, in organizations of 10, 2,000 and 20,000 people");
        var few = Team.of(stage.platform(), slug(1));
        var all = new ArrayList<Contender>();
        all.add(few.plan("my plan, 10 people", stage));
        all.add(few.team("team overview, 10 people", stage));
        for (var slug : List.of("many", "most")) {
            var people = slug.equals("many") ? "2,000 people" : "20,000 people";
            var team = Team.of(stage.platform(), slug);
            all.add(team.plan("my plan, " + people, stage));
            all.add(team.team("team overview, " + people, stage));
        }
        var rounds = takingTurns(all);
        for (var name : List.of("my plan", "team overview")) {
            compare(rounds, name + ", 2,000 people", name + ", 10 people", "flat: 1");
            compare(rounds, name + ", 20,000 people", name + ", 10 people", "flat: 1");
        }
    }

    private void writes(Stage stage, List<Contender> rivals, Team team) throws InterruptedException {
        figures.heading("A progress note written");
        var all = new ArrayList<>(rivals);
        all.add(team.notes("progress note", stage));
        var rounds = takingTurns(all);
        compare(rounds, "progress note", BARE_WRITE, "");
        compare(rounds, "progress note", PROXY_WRITE, "");
    }

    /** For what nothing bare exists. */
    private void answers(Stage stage, Team team) throws InterruptedException {
        figures.heading("One after another");
        var full = Team.of(stage.platform(), "full");
        for (var contender : List.of(
                team.advice("coach", stage),
                team.document("PDF of 12 goals", stage),
                full.document("PDF of 40 goals", stage))) {
            var alone = Rounds.takingTurns(List.of(contender), 1, WARM_UP, ROUNDS, EACH);
            figures.rounds(alone);
        }
    }

    /** What is not a reading, by the size of the organization; last, for it leaves thousands of notes behind. */
    private void rest(Stage stage, Team few, Team most) throws InterruptedException {
        figures.heading("Written, advised and printed in organizations of 10 and 20,000 people");
        var rounds = takingTurns(List.of(
                few.notes("progress note, 10 people", stage),
                most.notes("progress note, 20,000 people", stage),
                few.advice("coach, 10 people", stage),
                most.advice("coach, 20,000 people", stage),
                few.document("PDF, 10 people", stage),
                most.document("PDF, 20,000 people", stage)));
        for (var name : List.of("progress note", "coach", "PDF")) {
            compare(rounds, name + ", 20,000 people", name + ", 10 people", "flat: 1");
        }
    }

    private Map<String, Rounds> takingTurns(List<Contender> all) throws InterruptedException {
        var rounds = Rounds.takingTurns(all, CONNECTIONS, WARM_UP, ROUNDS, EACH);
        figures.rounds(rounds);
        return rounds;
    }

    private void compare(Map<String, Rounds> rounds, String of, String against, String aim) {
        var ratio = Objects.requireNonNull(rounds.get(of)).median()
                / Objects.requireNonNull(rounds.get(against)).median();
        figures.figure(of + " / " + against, ratio, "", aim);
    }

    private void notes(Stage stage, Team team) throws InterruptedException {
        figures.heading("A progress note to its appearance in the team overview");
        var appearing = Latency.ofNotes(team, NOTES);
        figures.figure("note to overview, p50", appearing.millisAt(0.5), "ms", "");
        figures.figure("note to overview, p99", appearing.millisAt(0.99), "ms", "");
        var kafka = Latency.ofKafka(stage.address("broker"), NOTES);
        figures.figure("raw Kafka round trip, p50", kafka.millisAt(0.5), "ms", "");
        figures.figure("raw Kafka round trip, p99", kafka.millisAt(0.99), "ms", "");
    }

    private void tenants(Stage stage, Contender bare) throws InterruptedException {
        figures.heading("With " + MOST_TENANTS + " tenants, each asked in turn");
        bring(
                stage,
                IntStream.rangeClosed(2, MOST_TENANTS).mapToObj(Bench::slug).toList());
        var teams = IntStream.rangeClosed(1, MOST_TENANTS)
                .mapToObj(i -> Team.of(stage.platform(), slug(i)))
                .toList();
        var one = teams.getFirst();
        var rounds = takingTurns(List.of(
                bare,
                one.plan("my plan, one of 100 tenants", stage),
                one.team("team overview, one of 100 tenants", stage),
                Team.plans("my plan, each of 100 tenants", stage, teams),
                Team.teams("team overview, each of 100 tenants", stage, teams)));
        for (var name : List.of("my plan", "team overview")) {
            compare(rounds, name + ", each of 100 tenants", name + ", one of 100 tenants", "flat: 1");
            compare(rounds, name + ", one of 100 tenants", BARE, "as with 1 tenant");
        }
    }

    private void bring(Stage stage, String slug) throws InterruptedException {
        new DemoImport(stage.platform(), organizations, stage.secrets(), Clock.systemDefaultZone(), step -> {})
                .bring(slug);
    }

    private void bring(Stage stage, List<String> slugs) throws InterruptedException {
        for (var slug : slugs) {
            bring(stage, slug);
        }
        Quiet.await(stage.address("broker"));
    }

    /** The bare endpoint answers with as many bytes as the plan has. */
    private static void writeBare(String store, Team team) {
        try (var client = MongoClients.create(store)) {
            client.getDatabase(Bare.DATABASE)
                    .getCollection(Bare.COLLECTION)
                    .insertOne(Bare.document("plan", team.planText()));
        }
    }
}
