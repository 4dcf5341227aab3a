package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanLoopIT {

    private static GoalsFixture goals;
    private static TenantId acme;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        acme = goals.organization("acme");
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void aPlanGoesFromNothingToAgreedAndTheManagerSeesItStand() {
        var ada = GoalsFixture.person(acme, "ada");
        var asAda = goals.as(acme, "ada");
        var asBen = goals.as(acme, "ben");
        var plan = "/api/v1/plans/" + ada;
        assertThat(asAda.get(plan).expect(200).at("/state")).isEqualTo("none");
        asBen.get(plan + "/shared").expect(404);

        asAda.ifMatch("0").put(plan + "/sections/growth-areas", """
                {"text":"Speaking in front of many","audience":"manager"}""").expect(200);
        asAda.ifMatch("0").put(plan + "/sections/wishes", """
                {"text":"Four days a week","audience":"only-me"}""").expect(200);
        var goal = asAda.creating()
                .post(plan + "/goals", """
                {"horizon":"near","kind":"skill","title":"Give two talks","target":"%s","audience":"manager",
                 "measure":"Two talks","steps":[{"what":"Ask Ben","owner":"employee"}]}""".formatted(LocalDate.now().plusMonths(6)))
                .expect(201);
        asBen.get(plan + "/shared").expect(404);
        asAda.creating().post(plan + "/shares", "{}").expect(201);

        var shared = asBen.get(plan + "/shared").expect(200);
        assertThat(shared.at("/goals/0/title")).isEqualTo("Give two talks");
        assertThat(shared.text()).contains("Speaking").doesNotContain("Four days");
        assertThat(asAda.get(plan + "/readings").at("/readings/0/reader"))
                .isEqualTo(GoalsFixture.person(acme, "ben").value());
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(asBen.get("/api/v1/team").at("/reports/0/verdictsAwaited"))
                        .isEqualTo("1"));

        asBen.ifMatch("0")
                .put(plan + "/goals/" + goal.at("/id") + "/verdict", """
                {"number":1,"verdict":"fits"}""")
                .expect(200);
        assertThat(asAda.get(plan).at("/state")).isEqualTo("agreed");
        asAda.creating()
                .post(plan + "/goals/" + goal.at("/id") + "/progress", """
                {"on":"%s","note":"First talk held"}""".formatted(LocalDate.now()))
                .expect(201);
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            var report = asBen.get("/api/v1/team").json().at("/reports/0");
            assertThat(report.at("/planState").asString()).isEqualTo("agreed");
            assertThat(report.at("/lastProgressAt").isNull()).isFalse();
        });
        asAda.delete(plan + "/rest").expect(200);
        for (var other : new String[] {"cleo", "dan", "admin"}) {
            goals.as(acme, other).get(plan + "/shared").expect(404);
            goals.as(acme, other).get(plan).expect(404);
        }
    }

    @Test
    void whatIsTakenBackIsUnseenAtOnce() {
        var dan = GoalsFixture.person(acme, "dan");
        var asDan = goals.as(acme, "dan");
        var plan = "/api/v1/plans/" + dan;
        var etag = asDan.ifMatch("0")
                .put(plan + "/sections/vision", """
                {"text":"Lead the studio","audience":"manager"}""")
                .expect(200)
                .etag();
        asDan.creating().post(plan + "/shares", "{}").expect(201);
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .contains("Lead the studio");
        asDan.ifMatch(etag).put(plan + "/sections/vision", """
                {"text":"Lead the studio","audience":"only-me"}""").expect(200);
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .doesNotContain("Lead the studio");
    }

    @Test
    void whatIsTypedAfterSharingStaysWithTheOwnerWhateverIsTriedAgain() {
        var acme = goals.organization("acme-shares");
        var ada = goals.as(acme, "ada");
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        var section = plan + "/sections/growth-areas";
        ada.ifMatch("0").put(section, """
                {"text":"Shown and shared","audience":"manager"}""").expect(200);
        var shown = ada.get(plan + "/sharing").expect(200).etag();
        var once = ada.with("Idempotency-Key", Requests.uuidV7()).ifMatch(shown);
        once.post(plan + "/shares", "{}").expect(201);
        ada.ifMatch("1").put(section, """
                {"text":"Typed afterwards","audience":"manager"}""").expect(200);

        var retried = once.post(plan + "/shares", "{}").expect(201);
        var seenBefore =
                ada.creating().ifMatch(shown).post(plan + "/shares", "{}").expect(412);

        assertThat(retried.at("/number")).isEqualTo("1");
        assertThat(seenBefore.at("/code")).isEqualTo("changed-meanwhile");
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .contains("Shown and shared")
                .doesNotContain("Typed afterwards");
        var now = ada.get(plan + "/sharing").expect(200).etag();
        assertThat(ada.creating()
                        .ifMatch(now)
                        .post(plan + "/shares", "{}")
                        .expect(201)
                        .at("/number"))
                .isEqualTo("2");
    }
}
