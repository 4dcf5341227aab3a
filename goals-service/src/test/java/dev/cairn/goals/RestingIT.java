package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that rests, as Ada set it or because she is away: it looks the same and asks nobody for anything. */
class RestingIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Toronto"));
    private static final LocalDate LAST = TODAY.plusDays(9);
    private static final String WAITING = "/api/v1/plans/waiting";

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String plan;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    /** A shared goal that asks for a course, a comment on it, and something written since. */
    @BeforeEach
    void aPlanAsksForMuch() {
        acme = goals.organization("resting" + organizations++);
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        var ada = goals.as(acme, "ada");
        var goal = ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        ada.creating().post(plan + "/shares", "{}").expect(201);
        ada.creating()
                .post(plan + "/comments", "{\"part\":\"goal/%s\",\"text\":\"See?\"}".formatted(goal.at("/id")))
                .expect(201);
        ada.ifMatch("0")
                .put(plan + "/sections/vision", Neighbourhood.section("Lead", "manager"))
                .expect(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(kinds("ben"))
                .contains("verdicts-awaited", "support-to-answer", "comment-to-answer"));
        assertThat(kinds("ada")).contains("changes-to-share");
    }

    @Test
    void asItsOwnerSetIt() {
        goals.as(acme, "ada")
                .put(plan + "/rest", "{\"until\":\"" + LAST + "\"}")
                .expect(200);
        rests();
        goals.as(acme, "ada").delete(plan + "/rest").expect(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(report().at("/reports/0/planState"))
                .isEqualTo("shared"));
        assertThat(kinds("ben")).contains("verdicts-awaited");
    }

    @Test
    void becauseItsOwnerIsAwayAndItLooksTheSame() {
        away("{\"away\":{\"from\":\"%s\",\"until\":\"%s\"}}".formatted(TODAY, LAST));
        rests();
        away("{\"locale\":\"de\"}");
        rests();
        away("{\"away\":{}}");
        assertThat(report().at("/reports/0/planState")).isEqualTo("shared");
        assertThat(kinds("ada")).contains("changes-to-share");
    }

    @Test
    void aLeaveThatAnImportBringsRestsItAndALineWithoutDatesLeavesItAlone() {
        goals.load(acme, file(",away_from,away_until", "," + TODAY + "," + LAST, ",,"));
        rests();
        goals.load(acme, file("", "", ""));
        rests();
    }

    @Test
    void aLeaveNeedsALastDayThatIsNotBeforeTheFirst() {
        var ada = goals.as(acme, "ada");
        var etag = ada.get("/api/v1/me").etag();
        var open = ada.ifMatch(etag).patch("/api/v1/me", "{\"away\":{\"from\":\"%s\"}}".formatted(TODAY));
        assertThat(open.expect(422).at("/errors/0/code")).isEqualTo("until-needed");
        var turned = ada.ifMatch(etag)
                .patch("/api/v1/me", "{\"away\":{\"from\":\"%s\",\"until\":\"%s\"}}".formatted(LAST, TODAY));
        assertThat(turned.expect(422).at("/errors/0/code")).isEqualTo("before-from");
    }

    private static String file(String columns, String ada, String others) {
        return """
                key,name,user_name,manager,time_zone,roles%s
                admin,Ann Admin,ann,,,administrator%s
                ben,Ben Okafor,ben,,,%s
                ada,Ada,ada,ben,America/Toronto,%s
                """.formatted(columns, others, others, ada);
    }

    private void rests() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(report().at("/reports/0/planState"))
                .isEqualTo("resting"));
        assertThat(report().json().at("/reports/0/waitsForMe")).isEmpty();
        assertThat(report().at("/reports/0/verdictsAwaited")).isEqualTo("0");
        assertThat(kinds("ben")).doesNotContain("verdicts-awaited", "support-to-answer", "comment-to-answer");
        assertThat(kinds("ada")).isEmpty();
        assertThat(goals.as(acme, "ada").get(plan).at("/restingUntil")).isEqualTo(LAST.toString());
        assertThat(goals.as(acme, "ben").get(plan + "/shared").at("/restsUntil"))
                .isEqualTo(LAST.toString());
    }

    private void away(String change) {
        var ada = goals.as(acme, "ada");
        ada.ifMatch(ada.get("/api/v1/me").etag()).patch("/api/v1/me", change).expect(200);
    }

    private Answer report() {
        return goals.as(acme, "ben").get("/api/v1/team").expect(200);
    }

    private String kinds(String key) {
        var own = GoalsFixture.person(acme, "ben").value();
        var kinds = new StringBuilder();
        goals.as(acme, key).get(WAITING).expect(200).json().at("/items").forEach(item -> {
            if (!item.at("/about").asString().equals(own)) {
                kinds.append(item.at("/kind").asString()).append(' ');
            }
        });
        return kinds.toString();
    }
}
