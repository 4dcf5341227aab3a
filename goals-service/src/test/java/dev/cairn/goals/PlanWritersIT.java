package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many who write on one plan at the same time: as many tabs of its owner. */
class PlanWritersIT {

    private static final int WRITERS = 50;

    private static GoalsFixture goals;
    private static TenantId acme;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        acme = goals.organization("writers");
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void ofThoseWhoSawTheSameVersionOneWinsAndTheOthersAreTold() throws Exception {
        var answers = atOnce(writer ->
                goals.as(acme, "ada").ifMatch("0").put(section("ada", "vision"), words("Writer " + writer + ".")));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(WRITERS - 1);
        var winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(text("ada", "vision")).isEqualTo(winner.at("/text"));
    }

    @Test
    void whoLooksAgainAfterLosingLosesNothing() throws Exception {
        atOnce(writer -> {
            Answer answer;
            do {
                var seen = seen("ben", "vision");
                answer = goals.as(acme, "ben")
                        .ifMatch(seen.etag())
                        .put(section("ben", "vision"), words(seen.text() + "Writer " + writer + "."));
            } while (answer.status() == 412);
            return answer.expect(200);
        });
        var text = text("ben", "vision");
        assertThat(IntStream.range(0, WRITERS).filter(writer -> !text.contains("Writer " + writer + ".")))
                .isEmpty();
        assertThat(seen("ben", "vision").etag()).isEqualTo(Integer.toString(WRITERS));
    }

    @Test
    void whoWritesDifferentPartsNeverLoses() throws Exception {
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, "dan");
        var answers = atOnce(
                writer -> goals.as(acme, "dan").creating().post(plan + "/goals", Neighbourhood.goal("Goal " + writer)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(goals.as(acme, "dan").get(plan).json().at("/goals")).hasSize(WRITERS);
    }

    @Test
    void ofThoseWhoOrderTheSameGoalsOneWinsAndNoGoalIsLostOrDoubled() throws Exception {
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, "cleo");
        var first = IntStream.range(0, 6)
                .mapToObj(i -> goals.as(acme, "cleo")
                        .creating()
                        .post(plan + "/goals", Neighbourhood.goal("First " + i))
                        .expect(201)
                        .at("/id"))
                .toList();
        var answers = atOnce(writer -> writer % 2 == 0
                ? goals.as(acme, "cleo").ifMatch("0").put(plan + "/goal-order", order(shuffled(first, writer)))
                : goals.as(acme, "cleo").creating().post(plan + "/goals", Neighbourhood.goal("Later " + writer)));
        var orders = answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(orders).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(orders).extracting(Answer::status).containsOnly(200, 412);
        var now = goals.as(acme, "cleo").get(plan).expect(200).json().at("/goals");
        var ids = now.valueStream().map(goal -> goal.at("/id").asString()).toList();
        assertThat(ids).hasSize(first.size() + WRITERS / 2).doesNotHaveDuplicates();
        assertThat(ids.subList(0, first.size())).containsExactlyInAnyOrderElementsOf(first);
    }

    private static List<String> shuffled(List<String> ids, int seed) {
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(seed + 1));
        return shuffled;
    }

    private static String order(List<String> ids) {
        return "{\"goals\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private record Seen(String text, String etag) {}

    private static Seen seen(String key, String name) {
        var plan = goals.as(acme, key)
                .get("/api/v1/plans/" + GoalsFixture.person(acme, key))
                .expect(200);
        var section = plan.json()
                .at("/sections")
                .valueStream()
                .filter(one -> one.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
        return new Seen(section.at("/text").asString(), section.at("/etag").asString());
    }

    private static String text(String key, String name) {
        return seen(key, name).text();
    }

    private static String section(String key, String name) {
        return "/api/v1/plans/" + GoalsFixture.person(acme, key) + "/sections/" + name;
    }

    private static String words(String text) {
        return Neighbourhood.section(text, "manager");
    }

    private interface Write {
        Answer by(int writer) throws Exception;
    }

    private static List<Answer> atOnce(Write write) throws Exception {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit((Callable<Answer>) () -> {
                        go.await();
                        return write.by(writer);
                    }))
                    .toList();
            go.countDown();
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
