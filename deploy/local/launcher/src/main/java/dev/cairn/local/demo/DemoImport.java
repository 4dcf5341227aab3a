package dev.cairn.local.demo;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import dev.cairn.local.client.Reply;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the demo organizations in, as people would: the operator founds a tenant and registers its sign-in, its
 * administrator signs in and loads people and history. What is there already is left as it is, so that it may be run
 * again after it was interrupted.
 */
public final class DemoImport {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Files of history and where they go; each is one import. */
    private static final List<History> HISTORY = List.of(
            new History("plans.json", "/api/v1/plan-imports", "plans"),
            new History("conversations.json", "/api/v1/conversation-imports", "talks"),
            new History("check-ins.json", "/api/v1/check-in-imports", "check-ins"));

    private record History(String file, String path, String name) {}

    private final Platform platform;
    private final Path demo;
    private final Path secrets;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * @param demo the folder with an organization a folder
     * @param secrets where the local provider keeps its clients' secrets
     * @param progress is told each step
     */
    public DemoImport(Platform platform, Path demo, Path secrets, Clock clock, Consumer<String> progress) {
        this.platform = platform;
        this.demo = demo;
        this.secrets = secrets;
        this.clock = clock;
        this.progress = progress;
    }

    /** Brings all organizations in. */
    public void run() throws InterruptedException {
        var operator = platform.operator();
        for (var organization : DemoOrganization.in(demo)) {
            bring(organization, operator);
        }
    }

    /** Brings one organization in, by its slug. */
    public void bring(String slug) throws InterruptedException {
        var operator = platform.operator();
        for (var organization : DemoOrganization.in(demo)) {
            if (organization.value("slug").equals(slug)) {
                bring(organization, operator);
            }
        }
    }

    private void bring(DemoOrganization organization, Browser operator) throws InterruptedException {
        var slug = organization.value("slug");
        progress.accept(organization.value("name") + ": founding");
        var zone = ZoneId.of(organization.value("timeZone"));
        var people = dates(zone).render(organization.file("people.csv").orElseThrow());
        var first = line(people, organization.value("administrator"));
        var tenant = operator.create("/api/v1/tenants", json(tenant(organization, first)))
                .expect(201)
                .at("/tenant");
        var signIn = "/api/v1/providers/" + tenant;
        var before = operator.get(signIn);
        operator.put(signIn, before.status() == 404 ? "0" : before.expect(200).etag(), json(provider(organization)))
                .expect(200);
        var administrator = platform.signedIn(slug, first.get("key"));
        if (administrator
                .get("/api/v1/me")
                .expect(200)
                .json()
                .at("/person/title")
                .asString()
                .isEmpty()) {
            progress.accept(organization.value("name") + ": people");
            load(administrator, people);
        }
        bringStrategy(organization, people, zone);
        for (var history : HISTORY) {
            var file = organization.file(history.file());
            if (file.isPresent()) {
                progress.accept(organization.value("name") + ": " + history.name());
                bring(administrator, history, file.get(), zone);
            }
        }
    }

    private void bringStrategy(DemoOrganization organization, String people, ZoneId zone) throws InterruptedException {
        var strategy = new DemoStrategy(platform, organization.value("slug"));
        var file = organization.file("strategy.yaml");
        if (file.isPresent()) {
            progress.accept(organization.value("name") + ": strategy");
            strategy.bring(partner(people), dates(zone).render(file.get()));
        }
        var teams = organization.file("teams.yaml");
        if (teams.isPresent()) {
            strategy.bringTeams(teams.get());
        }
    }

    private static Map<String, Object> tenant(DemoOrganization organization, CSVRecord first) {
        return Map.of(
                "slug", organization.value("slug"),
                "name", organization.value("name"),
                "locale", organization.value("locale"),
                "timeZone", organization.value("timeZone"),
                "addressForm", organization.value("addressForm"),
                "administrator",
                        Map.of(
                                "key", first.get("key"),
                                "name", first.get("name"),
                                "userName", first.get("user_name"),
                                "email", first.get("email")));
    }

    private Map<String, Object> provider(DemoOrganization organization) {
        var slug = organization.value("slug");
        var signIn = organization.signIn();
        return Map.of(
                "issuer", platform.signin().resolve("/" + slug).toString(),
                "clientId", String.valueOf(signIn.get("clientId")),
                "clientSecret", secret(slug),
                "claim", String.valueOf(signIn.get("claim")),
                "mailDomains", signIn.getOrDefault("mailDomains", List.of()));
    }

    private String secret(String slug) {
        try {
            return Files.readString(secrets.resolve(slug + ".secret")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Browser administrator, String people) throws InterruptedException {
        var headers = Map.of("Content-Type", "text/csv", "Idempotency-Key", Browser.uuidV7());
        var checked = administrator
                .send("POST", "/api/v1/people-imports", people, headers)
                .expect(201);
        if (!checked.at("/state").equals("checked")) {
            throw new IllegalStateException("the people were refused: " + checked.text());
        }
        var id = checked.at("/id");
        administrator.post("/api/v1/people-imports/" + id + "/acceptance", "{}").expect(202);
        untilDone(administrator, "/api/v1/people-imports/" + id);
    }

    /** Today is the organization's: at night another day than elsewhere. */
    private RelativeDates dates(ZoneId zone) {
        return new RelativeDates(LocalDate.now(clock.withZone(zone)), clock.instant());
    }

    private void bring(Browser administrator, History history, String file, ZoneId zone) throws InterruptedException {
        var text = dates(zone).render(file);
        var reply = administrator.create(history.path(), text);
        if (reply.status() == 422 && alreadyHere(reply)) {
            return;
        }
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException(history.file() + " was refused: " + reply.text());
        }
        untilDone(administrator, history.path() + "/" + reply.at("/id"));
    }

    /** An earlier start got further than it knew. */
    private static boolean alreadyHere(Reply reply) {
        var errors = reply.json().at("/errors");
        return !errors.isEmpty()
                && errors.valueStream()
                        .allMatch(error -> error.at("/code").asString().equals("has-plan"));
    }

    private void untilDone(Browser administrator, String path) throws InterruptedException {
        Instant until = clock.instant().plus(LONGEST);
        while (!isDone(administrator.get(path))) {
            if (clock.instant().isAfter(until)) {
                throw new IllegalStateException(path + " is not done after " + LONGEST);
            }
            Thread.sleep(Duration.ofMillis(150));
        }
    }

    /** A store that is busy with just this may be slow to say so. */
    private static boolean isDone(Reply reply) {
        return reply.status() != 503 && reply.expect(200).at("/state").equals("done");
    }

    private static CSVRecord line(String people, String key) {
        return line(people, line -> line.get("key").equals(key));
    }

    /** The key of the first people partner. */
    private static String partner(String people) {
        return line(people, line -> line.get("roles").contains("people-partner"))
                .get("key");
    }

    private static CSVRecord line(String people, Predicate<CSVRecord> wanted) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(people))) {
            return parser.stream().filter(wanted).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
