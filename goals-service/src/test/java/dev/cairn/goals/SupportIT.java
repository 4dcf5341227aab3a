package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada asks for a course; Ben is her manager. */
class SupportIT {

    private static final LocalDate SOON = LocalDate.now().plusMonths(1);

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests ben;
    private String plan;
    private String goal;
    private String ask;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void somethingIsAskedFor() {
        acme = goals.organization("support-" + organizations++);
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        var made = ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        goal = plan + "/goals/" + made.at("/id");
        ask = goal + "/support/" + made.at("/support/0/id");
        share();
    }

    @Test
    void whatIsGrantedIsAPromiseInSightOfBothUntilItIsKept() {
        waitsForBen("support-to-answer");
        ben.ifMatch("0").put(ask + "/decision", granted(1, SOON)).expect(200);
        waitsForBen("promise-to-keep");
        var promise = ben.get("/api/v1/team").json().at("/reports/0/promises/0");
        assertThat(promise.at("/kind").asString()).isEqualTo("course");
        assertThat(promise.at("/on").asString()).isEqualTo(SOON.toString());
        for (var page : List.of(ben.get(plan + "/shared"), ada.get(plan))) {
            assertThat(page.at("/goals/0/support/0/decision/answer")).isEqualTo("granted");
            assertThat(page.at("/goals/0/support/0/decision/holds")).isEqualTo("true");
        }
        ada.put(ask + "/kept", "{\"kept\":true}").expect(200);
        waitsForBen();
        assertThat(ben.get(plan + "/shared")
                        .json()
                        .at("/goals/0/support/0/decision/keptOn")
                        .isNull())
                .isFalse();
        ben.put(ask + "/kept", "{\"kept\":false}").expect(200);
        waitsForBen("promise-to-keep");
    }

    @Test
    void aNoNeedsAReasonAndAPromiseADay() {
        ben.ifMatch("0")
                .put(ask + "/decision", "{\"number\":1,\"answer\":\"not-now\"}")
                .expect(422);
        ben.ifMatch("0")
                .put(ask + "/decision", "{\"number\":1,\"answer\":\"granted\"}")
                .expect(422);
        ben.ifMatch("0")
                .put(ask + "/decision", granted(1, LocalDate.now().minusDays(3)))
                .expect(422);
        ben.put(ask + "/kept", "{\"kept\":true}").expect(404);
        ben.put(ask + "/decision", granted(1, SOON)).expect(428);
        ben.ifMatch("0")
                .put(ask + "/decision", "{\"number\":1,\"answer\":\"another-way\",\"reason\":\"A book first\"}")
                .expect(200);
        ben.put(ask + "/kept", "{\"kept\":true}").expect(409);
        ada.ifMatch("0").put(ask + "/decision", granted(1, SOON)).expect(404);
    }

    @Test
    void anotherAnswerKeepsTheOneBeforeInSight() {
        ben.ifMatch("0").put(ask + "/decision", granted(1, SOON)).expect(200);
        var frozen = "{\"number\":1,\"answer\":\"not-now\",\"reason\":\"The budget is frozen\"}";
        ben.ifMatch("0").put(ask + "/decision", frozen).expect(412);
        var seen = ben.get(plan + "/shared").at("/goals/0/support/0/decisionEtag");
        ben.ifMatch(seen).put(ask + "/decision", frozen).expect(200);
        ben.ifMatch(seen).put(ask + "/decision", frozen).expect(200);
        var decision = ada.get(plan).json().at("/goals/0/support/0/decision");
        assertThat(decision.at("/answer").asString()).isEqualTo("not-now");
        assertThat(decision.at("/earlier").size()).isEqualTo(1);
        assertThat(decision.at("/earlier/0/answer").asString()).isEqualTo("granted");
    }

    @Test
    void askingForSomethingElseNeedsAnotherAnswer() {
        ben.ifMatch("0")
                .put(ask + "/decision", "{\"number\":1,\"answer\":\"talk\"}")
                .expect(200);
        waitsForBen();
        var present = ada.get(plan).json().at("/goals/0");
        var id = present.at("/support/0/id").asString();
        ada.ifMatch(present.at("/etag").asString())
                .put(
                        goal,
                        Neighbourhood.goal("Give two talks")
                                .replace("\"kind\":\"course\"", "\"id\":\"" + id + "\",\"kind\":\"mentor\""))
                .expect(200);
        share();
        assertThat(ben.get(plan + "/shared").at("/goals/0/support/0/decision/holds"))
                .isEqualTo("false");
        ben.ifMatch("1").put(ask + "/decision", granted(1, SOON)).expect(412);
        waitsForBen("support-to-answer");
    }

    @Test
    void aPromiseOnAGoalThatIsTakenBackIsOutOfTheManagersSight() {
        ben.ifMatch("0").put(ask + "/decision", granted(1, SOON)).expect(200);
        waitsForBen("promise-to-keep");
        var etag = ada.get(plan).at("/goals/0/etag");
        ada.ifMatch(etag)
                .put(goal, Neighbourhood.goal("Give two talks").replace("\"manager\"", "\"only-me\""))
                .expect(200);
        ben.put(ask + "/kept", "{\"kept\":true}").expect(404);
        waitsForBen();
    }

    @Test
    void theOneTextOfAnImportedGoalBecomesOneThingAskedForBesideOthers() {
        goals.as(acme, "admin")
                .creating()
                .post("/api/v1/plan-imports", """
                {"plans":[{"owner":"dan","goals":[{"ref":"talks","horizon":"near","kind":"skill","title":"Give two talks",
                 "support":"Two hours a week","asks":[{"kind":"mentor","what":"Somebody who speaks often"}],
                 "target":"%s","audience":"manager"}]}]}""".formatted(LocalDate.now().plusMonths(6)))
                .expect(201);
        var dan = goals.as(acme, "dan");
        var dans = "/api/v1/plans/" + GoalsFixture.person(acme, "dan");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(dan.get(dans).json().at("/goals")).hasSize(1));
        var support = dan.get(dans).json().at("/goals/0/support");
        assertThat(support.findValuesAsString("kind")).containsExactly("other", "mentor");
        assertThat(support.findValuesAsString("what")).containsExactly("Two hours a week", "Somebody who speaks often");
    }

    private void share() {
        ada.creating().post(plan + "/shares", "{}").expect(201);
    }

    private static String granted(int number, LocalDate on) {
        return "{\"number\":%d,\"answer\":\"granted\",\"reason\":\"\",\"on\":\"%s\"}".formatted(number, on);
    }

    private void waitsForBen(String... kinds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        ben.get("/api/v1/plans/waiting").expect(200).json().findValuesAsString("kind").stream()
                                .filter(List.of("support-to-answer", "promise-to-keep")::contains))
                .containsExactly(kinds));
    }
}
