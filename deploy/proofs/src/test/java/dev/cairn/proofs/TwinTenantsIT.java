package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.local.client.Browser;
import dev.cairn.local.client.Platform;
import dev.cairn.local.walk.Steps;
import dev.cairn.local.walk.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two organizations with the same people, by key, name and user name, whose partners took on the same file and who walk with
 * the same keys, but for one word that stands in all texts of one and another in those of the other. Then the first one's
 * word is looked for everywhere else.
 */
class TwinTenantsIT {

    private static final Walk.Cast WALKING = twin("elm");
    private static final Walk.Cast STRANGERS = twin("oak");
    private static final String PARTNER = "petra.lind";
    private static final String MARK = mark();
    private static final String TWINS_MARK = mark();
    private static final Set<Exchange> WALKED = new LinkedHashSet<>();

    private static RunningPlatform running;
    private static Platform platform;

    private static Walk.Cast twin(String slug) {
        return new Walk.Cast(slug, "wanda.kessler", "tobias.brandt", "quentin.ames");
    }

    private static String mark() {
        return "mk" + Browser.uuidV7().replace("-", "");
    }

    @BeforeAll
    static void walk() {
        running = RunningPlatform.get();
        platform = running.platform();
        var keys = new ArrayDeque<String>();
        var heard = platform.heardBy((body, reply) -> WALKED.add(Exchange.of(body, reply)))
                .keyedBy(() -> {
                    keys.add(Browser.uuidV7());
                    return keys.getLast();
                });
        walk(heard, WALKING, MARK);
        walk(platform.keyedBy(keys::remove), STRANGERS, TWINS_MARK);
        assertThat(keys).as("keys that only one of them used").isEmpty();
    }

    private static void walk(Platform place, Walk.Cast cast, String mark) {
        takeFileOn(place.signedIn(cast.slug(), PARTNER), mark);
        var told = new ArrayList<String>();
        assertThat(Walk.walk(place, cast, mark, new Steps(told::add)))
                .as(String.join("\n", told))
                .isTrue();
    }

    /** Items have the ids that the file gives them, so here they are the same in both. */
    private static void takeFileOn(Browser partner, String mark) {
        var file = """
                objectives:
                - id: same-objective
                  name: The monthly demo is worth an hour %1$s
                competencies:
                - id: same-competency
                  name: Talking at demos %1$s
                  family: interpersonal
                  levels: [[Speaks %1$s], [Is asked to speak %1$s]]
                """.formatted(mark);
        var etag = partner.get("/api/v1/strategy/file").expect(200).etag();
        partner.put("/api/v1/strategy/file", etag, JsonMapper.shared().writeValueAsString(Map.of("file", file)))
                .expect(200);
    }

    private static List<Browser> strangers() {
        return Stream.of(STRANGERS.employee(), STRANGERS.manager(), STRANGERS.other(), PARTNER)
                .map(person -> platform.signedIn(STRANGERS.slug(), person))
                .toList();
    }

    @Test
    void whatOneOrganizationHasIsForTheOtherAsIfItNeverExisted() {
        var about = WALKED.stream().filter(Exchange::namesSomething).toList();
        assertThat(about).hasSizeGreaterThan(55);
        var softly = new SoftAssertions();

        for (var stranger : strangers()) {
            for (var exchange : about) {
                var answer = exchange.by(stranger);
                softly.assertThat(answer)
                        .as("%s", exchange)
                        .isEqualTo(exchange.ofNothing().by(stranger));
                softly.assertThat(answer.body()).as("%s", exchange).doesNotContain(MARK);
                if (exchange.isRead()) {
                    softly.assertThat(answer.status()).as("%s", exchange).isEqualTo(404);
                } else {
                    softly.assertThat(answer.status()).as("%s", exchange).isBetween(400, 499);
                }
            }
        }

        softly.assertAll();
    }

    @Test
    void whatTheOtherOrganizationIsToldHoldsNoWordOfIt() {
        var lists = WALKED.stream()
                .filter(exchange -> exchange.isRead() && !exchange.namesSomething())
                .toList();
        assertThat(lists).hasSizeGreaterThan(8);

        for (var stranger : strangers()) {
            var answers = lists.stream().map(exchange -> exchange.by(stranger)).toList();
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isIn(200, 403);
                assertThat(answer.body()).doesNotContain(MARK);
            });
            assertThat(mailTo(stranger)).doesNotContain(MARK);
        }
    }

    @Test
    void eachReadsItsOwnWordsUnderTheSameIds() {
        var ours = platform.signedIn(WALKING.slug(), WALKING.employee());
        var theirs = platform.signedIn(STRANGERS.slug(), STRANGERS.employee());

        assertThat(ours.get("/api/v1/strategy").text())
                .contains("same-objective", MARK)
                .doesNotContain(TWINS_MARK);
        assertThat(theirs.get("/api/v1/strategy").text())
                .contains("same-objective", TWINS_MARK)
                .doesNotContain(MARK);
        assertThat(partsOf(ours)).as("steps and what is asked for").isNotEmpty().isEqualTo(partsOf(theirs));
    }

    @Test
    void noOtherIdIsTheSameEvenWithTheSameKeys() {
        var ours = idsIn(platform.signedIn(WALKING.slug(), WALKING.employee()));
        var theirs = idsIn(platform.signedIn(STRANGERS.slug(), STRANGERS.employee()));

        assertThat(ours).hasSameSizeAs(theirs).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(theirs);
    }

    /** The ids of what belongs to a goal: made from a creation's key alone. */
    private static List<String> partsOf(Browser person) {
        return plan(person)
                .at("/goals")
                .valueStream()
                .flatMap(goal -> Stream.concat(
                        goal.at("/steps").valueStream(), goal.at("/support").valueStream()))
                .map(part -> part.at("/id").asString())
                .toList();
    }

    /** The ids of people, goals, notes, comments and talks. */
    private static List<String> idsIn(Browser person) {
        var plan = plan(person);
        var owner = plan.at("/owner").asString();
        var comments =
                person.get("/api/v1/plans/" + owner + "/comments").expect(200).json();
        var talks = person.get("/api/v1/conversations").expect(200).json();
        return Stream.of(
                        Stream.of(plan),
                        plan.at("/goals").valueStream(),
                        plan.at("/goals").valueStream().flatMap(goal -> goal.at("/progress")
                                .valueStream()),
                        comments.at("/comments").valueStream(),
                        talks.at("/items").valueStream())
                .flatMap(found -> found)
                .map(found -> found.at("/id").asString(found.at("/owner").asString("")))
                .toList();
    }

    private static JsonNode plan(Browser person) {
        var me = person.get("/api/v1/me").expect(200).at("/person/id");
        return person.get("/api/v1/plans/" + me).expect(200).json();
    }

    private static String mailTo(Browser person) {
        var address = person.get("/api/v1/me").expect(200).at("/person/email");
        var all = new StringBuilder();
        person.local("/mail/api/messages?to=" + address)
                .expect(200)
                .json()
                .at("/messages")
                .forEach(mail -> all.append(
                        person.local("/mail/api/messages/" + mail.at("/id").asString())
                                .expect(200)
                                .text()));
        return all.toString();
    }

    @Test
    void noEventHoldsAWordAPersonTyped() {
        var segments = running.home().data("broker");

        await("the talk's events").until(() -> !holding(segments, talk()).isEmpty());
        assertThat(holding(segments, MARK)).isEmpty();
    }

    @Test
    void noWordIsReadableInTheStoresFiles() {
        var files = running.home().data("store");

        await("the talk is in its file").atMost(Duration.ofSeconds(30)).until(() -> !holding(files, talk())
                .isEmpty());
        assertThat(holding(files, MARK)).isEmpty();
    }

    @Test
    void noLogHoldsAWordAPersonTyped() {
        assertThat(holding(running.home().logs(), "goals-service")).isNotEmpty();
        assertThat(holding(running.home().logs(), MARK)).isEmpty();
    }

    @Test
    void noMetricNamesAPersonOrHoldsAWord() {
        for (var service : List.of("gateway", "goals-service", "feedback-service", "reminders-service")) {
            var metrics = get(URI.create(running.part(service).address() + "/actuator/prometheus"));
            assertThat(metrics).contains("jvm_memory").doesNotContain(MARK, talk(), WALKING.employee());
        }
    }

    private static String talk() {
        return WALKED.stream()
                .map(Exchange::path)
                .filter(path -> path.startsWith("/api/v1/conversations/0"))
                .map(path -> path.split("/")[4])
                .findFirst()
                .orElseThrow();
    }

    /** The files below a folder that hold a text; what is deleted meanwhile does not. */
    private static List<Path> holding(Path folder, String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> textOf(file).contains(text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException deleted) {
            return "";
        }
    }

    private static String get(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            var reply = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return Objects.requireNonNull(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
