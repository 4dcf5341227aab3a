package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RetriesAndRacesIT {

    private final Organization acme = new Organization();

    @Test
    void manyParallelTriesOfOneProposalMakeOneTalk() {
        var caller = acme.as(acme.hanna).creating();
        var body = "{\"purpose\":\"Where next\",\"times\":[\"%s\"]}".formatted(Organization.inThreeDays());
        var answers = atOnce(100, number -> caller.post("/api/v1/conversations", body));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.at("/id")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(acme.as(acme.ben).get("/api/v1/conversations").json().at("/items"))
                .hasSize(1);
        var other = caller.post("/api/v1/conversations", body.replace("next", "else"));
        assertThat(other.expect(422).at("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void ofManyWhoChangeOneVersionOneWins() {
        var talk = Talks.proposed(acme);
        var answers = atOnce(20, number -> {
            Requests caller = acme.as(number % 2 == 0 ? acme.hanna : acme.ben);
            return caller.ifMatch(talk.at("/etag"))
                    .put(
                            Talks.path(talk) + "/agenda",
                            "{\"agenda\":[{\"topic\":\"other\",\"text\":\"%d\"}]}".formatted(number));
        });
        var statuses = answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        assertThat(statuses).isEqualTo(Map.of(200, 1L, 412, 19L));
    }

    @Test
    void aRecapIsSentOnceHoweverOftenItIsTried() {
        var talk = Talks.held(acme);
        Talks.note(acme, acme.ben, talk, "shared", "advice", "Say it first");
        var answers = atOnce(10, number -> acme.as(acme.hanna)
                .ifMatch("0")
                .post(Talks.path(talk) + "/recap/sending", "{\"how\":\"in-full\"}"));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().map(Answer::status)).containsOnly(200, 409);
        var late = acme.as(acme.hanna).ifMatch("0").put(Talks.path(talk) + "/recap", "{\"lines\":[]}");
        assertThat(late.expect(409).at("/code")).isEqualTo("not-in-this-state");
    }

    @Test
    void aChangeWithoutItsVersionIsNotTaken() {
        var talk = Talks.proposed(acme);
        var missing = acme.as(acme.ben).post(Talks.path(talk) + "/cancellation", "");
        assertThat(missing.expect(428).at("/code")).isEqualTo("if-match-required");
        var keyless = acme.as(acme.hanna).post("/api/v1/conversations", "{\"purpose\":\"x\"}");
        assertThat(keyless.expect(400).at("/code")).isEqualTo("idempotency-key-required");
    }

    @Test
    void allFaultsOfARequestAreToldAtOnce() {
        var refused = acme.as(acme.hanna).creating().post("/api/v1/conversations", """
                {"purpose":" ","agenda":[{"topic":"vision","text":"%s"},{"text":"x"}],"minutes":2}""".formatted("x".repeat(1_001)));
        assertThat(pointers(refused.expect(422)))
                .containsExactlyInAnyOrder("/purpose", "/agenda/0/text", "/agenda/1/topic", "/minutes");
        var past = acme.as(acme.hanna).creating().post("/api/v1/conversations", """
                {"purpose":"x","times":["2020-01-01T10:00:00Z"]}""");
        assertThat(pointers(past.expect(422))).containsExactly("/times/0");
        var malformed = acme.as(acme.hanna).get("/api/v1/conversations/agenda-draft?employee=nobody");
        assertThat(malformed.status()).isIn(400, 422);
    }

    @Test
    void aSettledTalkLeavesTheListsOfWhatWaits() {
        var talk = Talks.scheduled(acme);
        acme.as(acme.ben)
                .ifMatch(talk.at("/etag"))
                .post(Talks.path(talk) + "/cancellation", "")
                .expect(200);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(settled(talk.at("/id"))).containsExactly(true, true));
    }

    private List<Boolean> settled(String talk) {
        return List.of(acme.hanna, acme.ben).stream()
                .map(person -> SharedService.running()
                        .mongo()
                        .getDatabase("feedback_" + acme.tenant)
                        .getCollection("participations")
                        .find(Filters.eq("_id", person + "/talks/" + talk))
                        .first()
                        .get("body", Document.class)
                        .getBoolean("settled"))
                .toList();
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/pointer").asString())
                .toList();
    }

    private interface Attempt {
        Answer by(int number);
    }

    private static List<Answer> atOnce(int times, Attempt attempt) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, times)
                    .<Callable<Answer>>mapToObj(number -> () -> attempt.by(number))
                    .toList();
            return threads.invokeAll(tries).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
