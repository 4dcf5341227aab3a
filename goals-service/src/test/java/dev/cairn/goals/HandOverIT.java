package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Ada agreed on copy 1 with Ben, who said this and that. She shared copy 2 with another title of her first goal, and copy
 * 3 with an interest. Then Cleo became her manager.
 */
class HandOverIT {

    private static final List<String> BENS_WORDS =
            List.of("Bens Zweifel", "Bens Grund", "Bens Zusage", "Bens Absage", "Bens Frage", "Adas Antwort");

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests ben;
    private Requests cleo;
    private String plan;
    private String talks;
    private String sailing;
    private String comment;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void anotherManager() {
        acme = goals.organization("hand-over-" + organizations++);
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        cleo = goals.as(acme, "cleo");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        section("vision", "Lead the studio");
        talks = goal("Give two talks");
        sailing = goal("Sail to Kiel");
        share();
        verdict(ben, talks, "not-yet", "Bens Zweifel");
        verdict(ben, talks, "fits", "Bens Grund");
        verdict(ben, sailing, "fits", "");
        answer(
                talks,
                "\"granted\",\"reason\":\"Bens Zusage\",\"on\":\""
                        + LocalDate.now().plusMonths(2) + "\"");
        answer(sailing, "\"not-now\",\"reason\":\"Bens Absage\"");
        comment = say(ben, "goal/" + talks, "Bens Frage").at("/id");
        ada.creating()
                .post(plan + "/comments/" + comment + "/answers", "{\"text\":\"Adas Antwort\"}")
                .expect(201);
        assertThat(ada.get(plan).at("/state")).isEqualTo("agreed");
        retitle(talks, "Give three talks");
        share();
        section("interests", "Old maps");
        share();
        move("cleo");
    }

    @Test
    void untilItIsHandedOverNeitherOfTheTwoReadsAWord() {
        for (var manager : List.of(ben, cleo)) {
            readsNothing(manager);
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(report().at("/planState").asString()).isEqualTo("not-handed-over"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        ada.get("/api/v1/plans/waiting").json().findValuesAsString("kind"))
                .contains("plan-to-hand-over")
                .doesNotContain("changes-to-share"));
    }

    @Test
    void theNewManagerReadsWhatIsHandedOverFromThenOnAndWhatWasAgreedOnIt() {
        handOver("goal/" + talks, "goal/" + sailing, "section/interests").expect(200);

        var shared = cleo.get(plan + "/shared").expect(200);
        assertThat(shared.text()).contains("Give three talks", "Sail to Kiel", "Old maps");
        assertThat(shared.text()).doesNotContain("Lead the studio").doesNotContain(BENS_WORDS);
        assertThat(shared.at("/agreedWith/0"))
                .isEqualTo(GoalsFixture.person(acme, "ben").value());
        assertThat(shared.json().at("/goals").findValuesAsString("answer")).containsExactly("granted");

        var revisions = cleo.get(plan + "/revisions").expect(200);
        assertThat(revisions.json().findValuesAsString("number")).containsExactly("3", "1");
        assertThat(revisions.json().findValuesAsString("verdict")).containsOnly("fits");
        cleo.get(plan + "/revisions/2").expect(404);
        cleo.get(plan + "/revisions/2/document").expect(404);
        cleo.get(plan + "/revisions/3/comparison?from=2").expect(404);
        var agreed = cleo.get(plan + "/revisions/1").expect(200);
        assertThat(agreed.json().at("/sections")).isEmpty();
        assertThat(agreed.text()).contains("Give two talks").doesNotContain(BENS_WORDS);
        assertThat(cleo.get(plan + "/revisions/3/comparison?from=1").expect(200).text())
                .contains("two", "three")
                .doesNotContain("Old maps");
        cleo.get(plan + "/revisions/1/document").expect(200);
        cleo.get(plan + "/revisions/3/document").expect(200);

        assertThat(cleo.get(plan + "/comments").expect(200).json().at("/comments"))
                .isEmpty();
        cleo.ifMatch("1")
                .put(plan + "/comments/" + comment + "/state", "{\"state\":\"resolved\"}")
                .expect(404);
        cleo.creating()
                .post(plan + "/comments/" + comment + "/answers", "{\"text\":\"And?\"}")
                .expect(404);
        readsNothing(ben);
        assertThat(ada.get(plan + "/comments").text()).contains("Bens Frage");
        assertThat(ada.get(plan + "/revisions/1").text()).contains("Lead the studio");
    }

    @Test
    void whatIsSaidFromThenOnIsOfTheTwoAndWhatWaitsIsForTheNewManager() {
        handOver("goal/" + talks, "goal/" + sailing).expect(200);
        say(ada, "goal/" + talks, "Which stage?");
        assertThat(cleo.get(plan + "/comments").text()).contains("Which stage?").doesNotContain(BENS_WORDS);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(report().at("/planState").asString()).isEqualTo("shared");
            assertThat(report().at("/goals/near").asInt()).isEqualTo(2);
            assertThat(report().at("/supportAwaited").asInt()).isEqualTo(1);
            assertThat(cleo.get("/api/v1/plans/waiting").json().findValuesAsString("id"))
                    .doesNotContain(comment);
        });
        ada.put(plan + "/agreement-request", "").expect(200);
        verdict(cleo, talks, "fits", "Cleos Grund");
        assertThat(ada.get(plan).at("/state")).isEqualTo("agreed");
        assertThat(ada.get(plan).json().at("/agreedWith").valueStream().map(id -> id.asString()))
                .containsExactlyInAnyOrder(
                        GoalsFixture.person(acme, "ben").value(),
                        GoalsFixture.person(acme, "cleo").value());
        assertThat(cleo.get(plan + "/shared").text()).contains("Cleos Grund").doesNotContain(BENS_WORDS);
    }

    @Test
    void whatIsLeftOutIsOfItsOwnerAloneUntilSharedAgain() {
        handOver("goal/" + talks).expect(200);
        assertThat(cleo.get(plan + "/shared").text()).doesNotContain("Sail", "Old maps", "Lead the studio");
        assertThat(cleo.get(plan + "/revisions/1").text()).doesNotContain("Sail");
        var mine = ada.get(plan).json();
        assertThat(mine.at("/changes").asInt()).isZero();
        assertThat(mine.at("/sections")
                        .valueStream()
                        .filter(section -> !section.at("/text").asString().isEmpty())
                        .map(section -> section.at("/audience").asString()))
                .containsExactly("only-me", "only-me");
        assertThat(mine.at("/goals").findValuesAsString("audience")).containsExactly("manager", "only-me");
        assertThat(mine.at("/revision").asInt()).isEqualTo(1);
    }

    @Test
    void thePreviewIsWhatTheNewManagerReadsAfterwards() {
        var before = ada.get(plan + "/handover?without=section/vision&without=goal/" + sailing)
                .expect(200);
        assertThat(before.at("/to")).isEqualTo(GoalsFixture.person(acme, "cleo").value());
        assertThat(before.at("/whole")).isEqualTo("false");
        assertThat(before.json().at("/parts").valueStream().map(part -> part.asString()))
                .containsExactlyInAnyOrder("goal/" + talks, "goal/" + sailing, "section/interests", "section/vision");
        readsNothing(cleo);
        handOver("goal/" + talks, "section/interests").expect(200);
        assertThat(cleo.get(plan + "/shared").json()).isEqualTo(before.json().at("/plan"));
    }

    @Test
    void whoLookedAtAnOlderCopyOrNamesAnotherManagerIsTold() {
        handing("{\"to\":\"%s\",\"number\":2}".formatted(GoalsFixture.person(acme, "cleo")))
                .expect(412);
        handing("{\"to\":\"%s\"}".formatted(GoalsFixture.person(acme, "ben"))).expect(409);
        handing("{\"parts\":[]}").expect(422);
        readsNothing(cleo);
        handOver("goal/" + talks).expect(200);
        handOver("goal/" + talks).expect(200);
        assertThat(cleo.get(plan + "/shared").text()).contains("Give three talks");
    }

    @Test
    void whoIsTheManagerAgainReadsFromTheNewHandOverOn() {
        handOver("goal/" + talks, "goal/" + sailing).expect(200);
        move("ben");
        readsNothing(ben);
        readsNothing(cleo);
        handing("{}").expect(200);
        assertThat(ben.get(plan + "/shared").expect(200).text())
                .contains("Sail")
                .doesNotContain("Bens Frage");
        assertThat(ben.get(plan + "/comments").json().at("/comments")).isEmpty();
    }

    private void readsNothing(Requests manager) {
        for (var path : List.of(
                "/shared",
                "/revisions",
                "/revisions/1",
                "/revisions/3",
                "/revisions/3/comparison?from=1",
                "/revisions/3/document",
                "/comments",
                "/accomplishments/shared")) {
            manager.get(plan + path).expect(404);
        }
        manager.creating()
                .post(plan + "/comments", "{\"part\":\"plan\",\"text\":\"Hello\"}")
                .expect(404);
    }

    private JsonNode report() {
        return cleo.get("/api/v1/team")
                .json()
                .at("/reports")
                .valueStream()
                .filter(one -> one.at("/person")
                        .asString()
                        .equals(GoalsFixture.person(acme, "ada").value()))
                .findFirst()
                .orElseThrow();
    }

    private Answer handOver(String... parts) {
        return handing("{\"number\":3,\"parts\":[\"" + String.join("\",\"", parts) + "\"]}");
    }

    private Answer handing(String body) {
        return ada.post(plan + "/handover", body);
    }

    private Answer say(Requests who, String part, String text) {
        return who.creating()
                .post(plan + "/comments", "{\"part\":\"%s\",\"text\":\"%s\"}".formatted(part, text))
                .expect(201);
    }

    private void verdict(Requests who, String goal, String verdict, String because) {
        var shared = who.get(plan + "/shared").json();
        var number = shared.at("/number").asString();
        var etag = shared.at("/goals")
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(goal))
                .map(one -> one.at("/verdictEtag").asString())
                .findFirst()
                .orElseThrow();
        who.ifMatch(etag)
                .put(
                        plan + "/goals/" + goal + "/verdict",
                        "{\"number\":%s,\"verdict\":\"%s\",\"because\":\"%s\"}".formatted(number, verdict, because))
                .expect(200);
    }

    private void answer(String goal, String answer) {
        var ask = ada.get(plan)
                .json()
                .at("/goals")
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(goal))
                .map(one -> one.at("/support/0/id").asString())
                .findFirst()
                .orElseThrow();
        ben.ifMatch("0")
                .put(
                        plan + "/goals/" + goal + "/support/" + ask + "/decision",
                        "{\"number\":1,\"answer\":" + answer + "}")
                .expect(200);
    }

    private void section(String name, String text) {
        ada.ifMatch("0")
                .put(plan + "/sections/" + name, Neighbourhood.section(text, "manager"))
                .expect(200);
    }

    private String goal(String title) {
        return ada.creating()
                .post(plan + "/goals", Neighbourhood.goal(title))
                .expect(201)
                .at("/id");
    }

    private void retitle(String goal, String title) {
        var present = ada.get(plan).json().at("/goals/0");
        var body = Neighbourhood.goal(title)
                .replace(
                        "\"what\":\"A course",
                        "\"id\":\"" + present.at("/support/0/id").asString() + "\",\"what\":\"A course");
        ada.ifMatch(present.at("/etag").asString())
                .put(plan + "/goals/" + goal, body)
                .expect(200);
    }

    private void share() {
        ada.creating().post(plan + "/shares", "{}").expect(201);
    }

    private void move(String manager) {
        goals.load(
                acme,
                GoalsFixture.PEOPLE.replace(
                        "Developer,Product,ben,America/Toronto", "Developer,Product," + manager + ",America/Toronto"));
    }
}
