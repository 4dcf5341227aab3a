package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.local.broker.LocalBroker;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.SharedBroker;
import dev.cairn.testkit.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the service needs goes away for a while, or loses what can be had again. */
@ExtendWith(OutputCaptureExtension.class)
class OutageIT {

    private static final Duration A_WHILE = Duration.ofSeconds(90);

    @Test
    void aHungStoreIsAProblemToTheCallerAndPasses() throws IOException {
        var wire = new Wire();
        try (wire;
                var goals = new GoalsFixture(
                        SharedBroker.bootstrap(),
                        store -> Map.of(
                                "spring.mongodb.uri",
                                "mongodb://127.0.0.1:" + wire.to(store).port()))) {
            var acme = goals.organization("acme");
            var ada = goals.as(acme, "ada");
            ada.get("/api/v1/me").expect(200);

            wire.hang();
            for (var tries = 0;
                    tries < 2;
                    tries++) { // the second time what the first one knew of the tenant is no longer fresh
                var answer = ada.get("/api/v1/me").expect(503);
                assertThat(answer.at("/code")).isEqualTo("store-unavailable");
            }

            wire.release();
            await().atMost(A_WHILE).until(() -> ada.get("/api/v1/me").status() == 200);
        }
    }

    @Test
    void withoutABrokerWritesGoOnAndTheOverviewCatchesUp(@TempDir Path folder, CapturedOutput output) {
        var broker = LocalBroker.start(folder, 0, 0);
        var port = Integer.parseInt(broker.bootstrap().replaceAll(".*:", ""));
        try (var goals = new GoalsFixture(broker.bootstrap(), store -> Map.of())) {
            var acme = goals.organization("acme");
            assertThat(sharedNumber(goals.as(acme, "ben"))).isZero();

            broker.close();
            share(goals, acme, "ada");
            await("a send given up").atMost(A_WHILE).until(() -> output.getAll().contains("was not sent"));
            share(goals, acme, "ada");
            assertThat(sharedNumber(goals.as(acme, "ben"))).isZero();

            broker = LocalBroker.start(folder, port, 0);
            await("the overview").atMost(A_WHILE).until(() -> sharedNumber(goals.as(acme, "ben")) == 2);
        } finally {
            broker.close();
        }
    }

    @Test
    void summariesThatAreLostComeBackFromTheTopics() {
        try (var goals = new GoalsFixture()) {
            var acme = goals.organization("acme");
            share(goals, acme, "ada");
            await().atMost(A_WHILE).until(() -> sharedNumber(goals.as(acme, "ben")) == 1);
            var before = team(goals.as(acme, "ben"));

            goals.service.restart(() -> {
                standings(goals, acme).deleteMany(new Document());
                forgetWhatWasRead();
            });

            await("as before").atMost(A_WHILE).untilAsserted(() -> assertThat(team(goals.as(acme, "ben")))
                    .isEqualTo(before));
            assertThat(before).contains("\"sharedNumber\":1");
        }
    }

    private static MongoCollection<Document> standings(GoalsFixture goals, TenantId tenant) {
        return goals.service.mongo().getDatabase("goals_" + tenant.value()).getCollection("standings");
    }

    /** The service's group reads all topics from their beginning again. */
    private static void forgetWhatWasRead() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrap()))) {
            admin.deleteConsumerGroups(Set.of("goals-service")).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void share(GoalsFixture goals, TenantId acme, String key) {
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, key);
        goals.as(acme, key)
                .creating()
                .post(plan + "/goals", Neighbourhood.goal("Two talks"))
                .expect(201);
        goals.as(acme, key).creating().post(plan + "/shares", "{}").expect(201);
    }

    private static String team(Requests manager) {
        return manager.get("/api/v1/team").expect(200).text();
    }

    /** The highest of all reports; 0 where nobody has shared. */
    private static int sharedNumber(Requests manager) {
        return manager.get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .mapToInt(report -> report.at("/sharedNumber").asInt(0))
                .max()
                .orElse(0);
    }
}
