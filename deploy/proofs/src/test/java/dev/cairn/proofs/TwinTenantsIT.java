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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One organization walks, with a word in all of its texts that nobody else uses; then it is looked for everywhere else. */
class TwinTenantsIT {

    private static final Walk.Cast WALKING = Walk.Cast.DEMO.getFirst();
    private static final Walk.Cast STRANGERS = Walk.Cast.DEMO.getLast();
    private static final String MARK = "mk" + Browser.uuidV7().replace("-", "");
    private static final Set<Exchange> WALKED = new LinkedHashSet<>();

    private static RunningPlatform running;
    private static Platform platform;

    @BeforeAll
    static void walk() {
        running = RunningPlatform.get();
        platform = running.platform();
        var told = new ArrayList<String>();
        var heard = platform.heardBy((body, reply) -> WALKED.add(Exchange.of(body, reply)));
        assertThat(Walk.walk(heard, WALKING, MARK, new Steps(told::add)))
                .as(String.join("\n", told))
                .isTrue();
    }

    private static List<Browser> strangers() {
        return Stream.of(STRANGERS.employee(), STRANGERS.manager(), STRANGERS.other())
                .map(person -> platform.signedIn(STRANGERS.slug(), person))
                .toList();
    }

    @Test
    void whatOneOrganizationHasIsForTheOtherAsIfItNeverExisted() {
        var about = WALKED.stream().filter(Exchange::namesSomething).toList();
        assertThat(about).hasSizeGreaterThan(30);
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
        assertThat(lists).hasSizeGreaterThan(5);

        for (var stranger : strangers()) {
            var answers = lists.stream().map(exchange -> exchange.by(stranger)).toList();
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain(MARK);
            });
            assertThat(mailTo(stranger)).doesNotContain(MARK);
        }
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
