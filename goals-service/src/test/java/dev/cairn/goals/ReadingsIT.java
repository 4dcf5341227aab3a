package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has seen Ada's plan: what of it, on which day of hers, in which role. */
class ReadingsIT {

    private static final int NOON_OF_THE_OTHER_SIDE = 10;

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

    @BeforeEach
    void aSharedPlan() {
        acme = goals.organization("readings" + organizations++);
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        as("ada").creating().post(plan + "/goals", Neighbourhood.goal("Give two talks"));
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
    }

    @Test
    void eachThingThatIsReadIsListedOnceADay() {
        var ben = as("ben");
        for (int twice = 0; twice < 2; twice++) {
            ben.get(plan + "/shared").expect(200);
            ben.get(plan + "/revisions").expect(200);
            ben.get(plan + "/revisions/1").expect(200);
            ben.file(plan + "/revisions/1/document");
            ben.get(plan + "/comments").expect(200);
            ben.get(plan + "/accomplishments/shared").expect(200);
        }
        assertThat(listed("what"))
                .containsExactlyInAnyOrder("plan", "history", "revision", "document", "comments", "accomplishments");
        assertThat(listed("role")).containsOnly("manager");
    }

    @Test
    void aCopyIsNamedByWhenItWasShared() {
        as("ben").get(plan + "/shared").expect(200);
        as("ada")
                .ifMatch("0")
                .put(plan + "/sections/vision", Neighbourhood.section("Lead", "manager"))
                .expect(200);
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
        var again = as("ada").get(plan).expect(200).at("/sharedAt");
        as("ben").get(plan + "/shared").expect(200);
        assertThat(listed("what")).containsExactly("plan", "plan");
        assertThat(listed("sharedAt").getFirst()).isEqualTo(again);
        assertThat(listed("sharedAt").getLast()).isNotEqualTo(again);
    }

    @Test
    void aSecondRoleOnTheSameDayIsListedToo() {
        as("ada")
                .put(plan + "/readers/" + GoalsFixture.person(acme, "cleo"), "")
                .expect(204);
        as("cleo").get(plan + "/shared").expect(200);
        goals.load(acme, """
                key,name,user_name,manager,roles,time_zone
                admin,Ann Admin,ann,,administrator,
                cleo,Cleo,cleo,,,
                ben,Ben,ben,cleo,,
                ada,Ada,ada,cleo,,America/Toronto
                """);
        as("ada").post(plan + "/handover", "{}").expect(200);
        as("cleo").get(plan + "/shared").expect(200);
        assertThat(listed("role")).containsExactlyInAnyOrder("manager", "invited");
    }

    /** Wherever it is another day than by universal time just now. */
    @Test
    void theDayIsThatOfTheOwnersCalendar() {
        var now = Instant.now();
        var far = now.atOffset(ZoneOffset.UTC).getHour() < NOON_OF_THE_OTHER_SIDE
                ? "Pacific/Pago_Pago"
                : "Pacific/Kiritimati";
        var ada = as("ada");
        ada.ifMatch(ada.get("/api/v1/me").etag())
                .patch("/api/v1/me", "{\"timeZone\":\"" + far + "\"}")
                .expect(200);
        as("ben").get(plan + "/shared").expect(200);
        assertThat(listed("day"))
                .containsExactly(LocalDate.ofInstant(now, ZoneId.of(far)).toString())
                .doesNotContain(LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }

    private List<String> listed(String field) {
        return as("ada")
                .get(plan + "/readings")
                .expect(200)
                .json()
                .at("/readings")
                .findValuesAsString(field);
    }
}
