package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada's plan was agreed with Ben once; then she changed the goal's title and shared that. */
class RevisionsIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests ben;
    private String plan;
    private String goal;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void changedAfterAnAgreement() {
        acme = goals.organization("revisions-" + organizations++);
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        vision("Lead the studio", "manager");
        var made = ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        goal = plan + "/goals/" + made.at("/id");
        share();
        fits(1);
        assertThat(ada.get(plan).at("/state")).isEqualTo("agreed");
        write("Give three talks", "manager");
        share();
    }

    @Test
    void tellWhoAgreedToWhichAndWhen() {
        for (var side : List.of(ada, ben)) {
            var revisions = side.get(plan + "/revisions").expect(200).json().at("/revisions");
            assertThat(revisions.findValuesAsString("number")).containsExactly("2", "1");
            assertThat(revisions.at("/0/agreedAt").isNull()).isTrue();
            assertThat(revisions.at("/1/agreedAt").isNull()).isFalse();
            assertThat(revisions.at("/1/words/0/by").asString())
                    .isEqualTo(GoalsFixture.person(acme, "ben").value());
            assertThat(revisions.at("/1/words/0/verdict").asString()).isEqualTo("fits");
            assertThat(revisions.at("/1/words/0/title").asString()).isEqualTo("Give two talks");
        }
        fits(2);
        var then = ada.get(plan + "/revisions/1").expect(200);
        assertThat(then.at("/goals/0/title")).isEqualTo("Give two talks");
        assertThat(then.at("/goals/0/verdict/verdict")).isEqualTo("fits");
        assertThat(ada.get(plan + "/revisions")
                        .json()
                        .at("/revisions/0/agreedAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void areComparedInTheWordsThatChanged() {
        var changes =
                ben.get(plan + "/revisions/2/comparison?from=1").expect(200).json();
        assertThat(changes.at("/parts")).hasSize(1);
        assertThat(changes.at("/parts/0/kind").asString()).isEqualTo("changed");
        assertThat(changes.at("/parts/0/fields")).hasSize(1);
        assertThat(changes.at("/parts/0/fields/0/runs").findValuesAsString("text"))
                .containsExactly("Give ", "two", "three", " talks");
        assertThat(ben.get(plan + "/revisions/1/comparison?from=1").json().at("/parts"))
                .isEmpty();
        ben.get(plan + "/revisions/3/comparison?from=1").expect(404);
    }

    @Test
    void keepWhatWasTakenBackFromTheManagerAlsoWhenItIsSharedAgain() {
        vision("Lead the studio", "only-me");
        assertThat(ben.get(plan + "/revisions/1").expect(200).text()).doesNotContain("Lead the studio");
        assertThat(ben.get(plan + "/revisions/2/comparison?from=1").text()).doesNotContain("Lead the studio");
        assertThat(ada.get(plan + "/revisions/1").text()).contains("Lead the studio");

        vision("Lead a team", "manager");
        share();
        assertThat(ben.get(plan + "/revisions/3").expect(200).text()).contains("Lead a team");
        assertThat(ben.get(plan + "/revisions/1").text()).doesNotContain("Lead the studio");
        assertThat(ben.get(plan + "/revisions/3/comparison?from=1").text()).doesNotContain("Lead the studio");
    }

    @Test
    void areForTheTwoSidesAloneAndReadingThemIsRecorded() {
        ada.put(plan + "/readers/" + GoalsFixture.person(acme, "dan"), "").expect(204);
        goals.as(acme, "dan").get(plan + "/revisions").expect(404);
        goals.as(acme, "dan").get(plan + "/revisions/1").expect(404);
        assertThat(ada.get(plan + "/readings").json().at("/readings")).isEmpty();
        ben.get(plan + "/revisions/2/comparison?from=1").expect(200);
        assertThat(ada.get(plan + "/readings").at("/readings/0/role")).isEqualTo("manager");
    }

    @Test
    void changesAreAgreedWhenTheOwnerAsksAndAreMarkedUntilThen() {
        assertThat(ben.get(plan + "/shared").at("/goals/0/verdict/holds")).isEqualTo("false");
        assertThat(ada.get(plan).at("/goals/0/verdict/holds")).isEqualTo("false");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        ben.get("/api/v1/plans/waiting").json().findValuesAsString("kind"))
                .doesNotContain("verdicts-awaited"));
        ada.put(plan + "/agreement-request", "").expect(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        ben.get("/api/v1/plans/waiting").json().findValuesAsString("kind"))
                .contains("verdicts-awaited"));
        fits(2);
        assertThat(ada.get(plan).at("/state")).isEqualTo("agreed");
        ada.put(plan + "/agreement-request", "").expect(409);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        ben.get("/api/v1/plans/waiting").json().findValuesAsString("kind"))
                .doesNotContain("verdicts-awaited"));
    }

    @Test
    void callAGoalAsItWasCalledThenAlsoAfterItWasDeleted() {
        ada.ifMatch(ada.get(plan).at("/goals/0/etag")).delete(goal).expect(204);
        assertThat(ada.get(plan + "/revisions").at("/revisions/1/words/0/title"))
                .isEqualTo("Give two talks");
        var id = goal.substring(goal.lastIndexOf('/') + 1);
        assertThat(ada.get(plan + "/revisions/2/comparison?from=1").at("/titles/" + id))
                .isEqualTo("Give three talks");
    }

    private void vision(String text, String audience) {
        var etag = ada.get(plan).json().at("/sections").values().stream()
                .filter(section -> section.at("/name").asString().equals("vision"))
                .map(section -> section.at("/etag").asString())
                .findFirst()
                .orElse("0");
        ada.ifMatch(etag)
                .put(plan + "/sections/vision", Neighbourhood.section(text, audience))
                .expect(200);
    }

    private void write(String title, String audience) {
        var present = ada.get(plan).json().at("/goals/0");
        var body = Neighbourhood.goal(title)
                .replace(
                        "\"what\":\"A course",
                        "\"id\":\"" + present.at("/support/0/id").asString() + "\",\"what\":\"A course")
                .replace(
                        "\"what\":\"Ask Ben",
                        "\"id\":\"" + present.at("/steps/0/id").asString() + "\",\"what\":\"Ask Ben")
                .replace("\"audience\":\"manager\"", "\"audience\":\"" + audience + "\"");
        ada.ifMatch(present.at("/etag").asString()).put(goal, body).expect(200);
    }

    private void share() {
        ada.creating().post(plan + "/shares", "{}").expect(201);
    }

    private void fits(int number) {
        ben.ifMatch(ada.get(plan).at("/goals/0/verdictEtag"))
                .put(goal + "/verdict", "{\"number\":%d,\"verdict\":\"fits\"}".formatted(number))
                .expect(200);
    }
}
