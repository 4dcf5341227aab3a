package dev.cairn.local.bench;

import com.mongodb.client.MongoClients;
import dev.cairn.local.bench.Contender.Ask;
import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole run: each figure, one after another, on one machine that does nothing else. */
final class Bench {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final int MOST_TENANTS = 100;
    private static final int FEW_PEOPLE = 10;
    private static final int MANY_PEOPLE = 2000;
    private static final int NOTES = 200;
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
        write("many", MANY_PEOPLE);
        for (int i = 1; i <= MOST_TENANTS; i++) {
            write(slug(i), FEW_PEOPLE);
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
    private void write(String slug, int people) throws IOException {
        Organizations.write(organizations, slug, people);
        Organizations.write(signIn, slug, FEW_PEOPLE);
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
        bring(stage, slug(1));
        bring(stage, "many");
        var one = Team.of(stage.platform(), slug(1));
        var many = Team.of(stage.platform(), "many");
        var store = mongodb.orElseGet(() -> stage.address("store"));
        writeBare(store, one);
        try (var bare = Rival.start("bare", store);
                var proxy = Rival.start("proxy", "http://127.0.0.1:" + bare.port())) {
            var rivals = List.of(
                    new Contender("(a) bare endpoint", bare.port(), List.of(new Ask("/documents/plan", ""))),
                    new Contender("(b) behind a plain proxy", proxy.port(), List.of(new Ask("/documents/plan", ""))));
            reads(stage, rivals, one, many);
            notes(stage, one);
            tenants(stage, rivals, one);
        }
    }

    private void reads(Stage stage, List<Contender> rivals, Team one, Team many) throws InterruptedException {
        var all = new ArrayList<>(rivals);
        all.add(one.plan("my plan", stage));
        all.add(one.team("team overview", stage));
        all.add(many.plan("my plan, 2,000 people", stage));
        all.add(many.team("team overview, 2,000 people", stage));
        var rounds = Rounds.takingTurns(all, CONNECTIONS, WARM_UP, ROUNDS, EACH);
        figures.rounds(rounds);
        compare(rounds, "my plan", "(a) bare endpoint", "at least 0.33");
        compare(rounds, "my plan", "(b) behind a plain proxy", "at least 0.80");
        compare(rounds, "team overview", "(a) bare endpoint", "at least 0.33");
        compare(rounds, "team overview", "(b) behind a plain proxy", "at least 0.80");
        compare(rounds, "my plan, 2,000 people", "my plan", "flat: 1");
        compare(rounds, "team overview, 2,000 people", "team overview", "flat: 1");
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

    private void tenants(Stage stage, List<Contender> rivals, Team one) throws InterruptedException {
        figures.heading("With " + MOST_TENANTS + " tenants, each asked in turn");
        for (int i = 2; i <= MOST_TENANTS; i++) {
            bring(stage, slug(i));
        }
        var teams = new ArrayList<>(List.of(one));
        IntStream.rangeClosed(2, MOST_TENANTS).forEach(i -> teams.add(Team.of(stage.platform(), slug(i))));
        var all = new ArrayList<>(rivals.subList(0, 1));
        all.add(one.plan("my plan, one of 100 tenants", stage));
        all.add(one.team("team overview, one of 100 tenants", stage));
        all.add(Team.plans("my plan, each of 100 tenants", stage, teams));
        all.add(Team.teams("team overview, each of 100 tenants", stage, teams));
        var rounds = Rounds.takingTurns(all, CONNECTIONS, WARM_UP, ROUNDS, EACH);
        figures.rounds(rounds);
        compare(rounds, "my plan, each of 100 tenants", "my plan, one of 100 tenants", "flat: 1");
        compare(rounds, "team overview, each of 100 tenants", "team overview, one of 100 tenants", "flat: 1");
        compare(rounds, "my plan, one of 100 tenants", "(a) bare endpoint", "as with 1 tenant");
    }

    private void bring(Stage stage, String slug) throws InterruptedException {
        new DemoImport(stage.platform(), organizations, stage.secrets(), Clock.systemDefaultZone(), step -> {})
                .bring(slug);
    }

    /** The bare endpoint answers with as many bytes as the plan has. */
    private static void writeBare(String store, Team team) {
        try (var client = MongoClients.create(store)) {
            client.getDatabase(Bare.DATABASE)
                    .getCollection(Bare.COLLECTION)
                    .insertOne(Bare.document("plan", team.planText()));
        }
    }

    private static int freePort() {
        return IntStream.range(18_000, 19_000)
                .map(i -> 37_000 - i)
                .filter(Stage::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** A team that is looked at, with two people signed in. */
    record Team(Browser employee, Browser manager, String owner, String planText) {

        static Team of(Platform platform, String slug) {
            var employee = platform.signedIn(slug, Organizations.EMPLOYEE);
            var owner = employee.get("/api/v1/me").expect(200).at("/person/id");
            var plan = employee.get("/api/v1/plans/" + owner).expect(200).text();
            var manager = platform.signedIn(slug, Organizations.MANAGER);
            if (manager.get("/api/v1/team").expect(200).json().at("/reports").size() < 5) {
                throw new IllegalStateException("the team of " + slug + " is not all there");
            }
            return new Team(employee, manager, owner, plan);
        }

        Contender plan(String name, Stage stage) {
            return plans(name, stage, List.of(this));
        }

        Contender team(String name, Stage stage) {
            return teams(name, stage, List.of(this));
        }

        static Contender plans(String name, Stage stage, List<Team> teams) {
            return new Contender(
                    name,
                    stage.port(),
                    teams.stream()
                            .map(team -> new Ask("/api/v1/plans/" + team.owner, session(team.employee)))
                            .toList());
        }

        static Contender teams(String name, Stage stage, List<Team> teams) {
            return new Contender(
                    name,
                    stage.port(),
                    teams.stream()
                            .map(team -> new Ask("/api/v1/team", session(team.manager)))
                            .toList());
        }

        /** The cookies that a browser sends. */
        private static String session(Browser browser) {
            return Stream.of("CAIRN-SESSION", "XSRF-TOKEN")
                    .map(name -> name + "=" + browser.cookie(name).orElseThrow())
                    .collect(Collectors.joining("; "));
        }
    }

    /** A program that the platform is compared with. */
    record Rival(Process process, int port) implements AutoCloseable {

        static Rival start(String name, String address) throws IOException, InterruptedException {
            var port = freePort();
            var process = Jvm.start(384, name, Integer.toString(port), address);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            while (Stage.isFree(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(name + " did not start");
                }
                Thread.sleep(Duration.ofMillis(100));
            }
            return new Rival(process, port);
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
