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
import org.junit.jupiter.api.Test;

/** Erik stands in for Ben, the manager of Ada, who lives in Toronto, between two dates. */
class ActingManagerIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Toronto"));

    private static GoalsFixture goals;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void seesNothingOfAPlanBeforeItIsHandedOverAndOnlyWhileStandingIn() {
        var acme = goals.organization("acting");
        stoodIn(acme, TODAY.minusDays(1), TODAY.plusDays(9));
        var plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        var ada = goals.as(acme, "ada");
        var erik = goals.as(acme, "erik");
        var goal = ada.creating().post(plan + "/goals", Neighbourhood.goal("Give two talks"));
        ada.creating().post(plan + "/shares", "{}").expect(201);

        erik.get(plan + "/shared").expect(404);
        assertThat(report(acme, "not-handed-over").at("/reports/0/standsInUntil"))
                .isEqualTo(TODAY.plusDays(9).toString());
        assertThat(ada.get("/api/v1/me").at("/acting/manager/name")).isEqualTo("Erik");

        ada.post(plan + "/handover", "{}").expect(200);
        assertThat(erik.get(plan + "/shared").expect(200).text()).contains("Give two talks");
        assertThat(ada.get(plan + "/readings").at("/readings/0/role")).isEqualTo("acting-manager");
        goals.as(acme, "ben").get(plan + "/shared").expect(200);
        erik.ifMatch("0")
                .put(plan + "/goals/" + goal.at("/id") + "/verdict", """
                {"number":1,"verdict":"fits"}""")
                .expect(200);
        report(acme, "agreed");

        stoodIn(acme, TODAY.minusDays(1), TODAY.minusDays(1));
        erik.get(plan + "/shared").expect(404);
        assertThat(erik.get("/api/v1/team").json().at("/reports")).isEmpty();
        assertThat(ada.get("/api/v1/me").json().at("/acting").isNull()).isTrue();
        goals.as(acme, "ben").get(plan + "/shared").expect(200);

        stoodIn(acme, TODAY, TODAY.plusDays(9));
        erik.get(plan + "/shared").expect(404);
    }

    @Test
    void aPlanIsHandedToOneOfTheTwoAndToNobodyElse() {
        var acme = goals.organization("two");
        stoodIn(acme, TODAY, TODAY);
        var ada = GoalsFixture.person(acme, "ada");
        var plan = "/api/v1/plans/" + ada;
        goals.as(acme, "ada").creating().post(plan + "/goals", Neighbourhood.goal("Give two talks"));
        goals.as(acme, "ada").creating().post(plan + "/shares", "{}").expect(201);
        goals.as(acme, "ada").post(plan + "/handover", to(acme, "cleo")).expect(409);
        goals.as(acme, "ada").post(plan + "/handover", to(acme, "ben")).expect(200);
        goals.as(acme, "erik").get(plan + "/shared").expect(404);
        goals.as(acme, "ada").post(plan + "/handover", to(acme, "erik")).expect(200);
        goals.as(acme, "erik").get(plan + "/shared").expect(200);
    }

    private static String to(TenantId tenant, String key) {
        return "{\"to\":\"" + GoalsFixture.person(tenant, key) + "\"}";
    }

    private static Answer report(TenantId tenant, String state) {
        var erik = goals.as(tenant, "erik");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(erik.get("/api/v1/team").at("/reports/0/planState"))
                        .isEqualTo(state));
        return erik.get("/api/v1/team");
    }

    private static void stoodIn(TenantId tenant, LocalDate from, LocalDate until) {
        goals.load(tenant, """
                key,name,user_name,manager,roles,acting_manager,acting_from,acting_until
                admin,Ann Admin,ann,,administrator,,,
                cleo,Cleo,cleo,,,,,
                ben,Ben,ben,cleo,,,,
                erik,Erik,erik,cleo,,,,
                ada,Ada,ada,ben,,erik,%s,%s
                """.formatted(from, until));
    }
}
