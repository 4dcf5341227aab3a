package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada chooses that Dan, who is not her manager, may read her plan; Ben is her manager. */
class InvitedReadersIT {

    private static final String MINE = "/api/v1/plans/shared-with-me";

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests dan;
    private String plan;
    private String readers;
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
    void anInvitation() {
        acme = goals.organization("readers-" + organizations++);
        ada = goals.as(acme, "ada");
        dan = goals.as(acme, "dan");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        readers = plan + "/readers";
        goal = ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201)
                .at("/id");
        ada.put(dansPlace(), "{}").expect(204);
    }

    @Test
    void theyFindThePlanOnceSomethingIsShared() {
        assertThat(dan.get(MINE).expect(200).json().at("/plans")).isEmpty();
        assertThat(waiting()).doesNotContain("plan-to-read");
        share();
        assertThat(dan.get(MINE).at("/plans/0/owner"))
                .isEqualTo(GoalsFixture.person(acme, "ada").value());
        assertThat(waiting()).contains("plan-to-read");

        assertThat(dan.get(plan + "/shared").expect(200).at("/readAs")).isEqualTo("invited");
        assertThat(waiting()).doesNotContain("plan-to-read");
        assertThat(dan.get(MINE).json().at("/plans/0/readAt").isNull()).isFalse();
        assertThat(ada.get(plan + "/readings").at("/readings/0/role")).isEqualTo("invited");
    }

    @Test
    void theOwnerSeesWhoMayReadAndEndsIt() {
        share();
        assertThat(ada.get(readers).at("/readers/0/reader"))
                .isEqualTo(GoalsFixture.person(acme, "dan").value());
        assertThat(ada.get(readers).json().at("/readers/0/until").isNull()).isTrue();
        dan.get(readers).expect(404);

        ada.delete(dansPlace()).expect(204);
        assertThat(ada.get(readers).json().at("/readers")).isEmpty();
        dan.get(plan + "/shared").expect(404);
        assertThat(dan.get(MINE).json().at("/plans")).isEmpty();

        ada.put(dansPlace(), "{}").expect(204);
        dan.get(plan + "/shared").expect(200);
    }

    @Test
    void itEndsByItselfAfterTheLastDay() {
        share();
        var today = LocalDate.now(java.time.ZoneId.of("America/Toronto"));
        ada.put(dansPlace(), until(today.minusDays(1))).expect(422);
        ada.put(dansPlace(), until(today.plusDays(3))).expect(204);
        assertThat(ada.get(readers).at("/readers/0/until"))
                .startsWith(today.plusDays(4).toString());
        dan.get(plan + "/shared").expect(200);
        ada.put(dansPlace(), "{}").expect(204);
        assertThat(ada.get(readers).json().at("/readers/0/until").isNull()).isTrue();
    }

    @Test
    void whatTheTwoSidesSaidToEachOtherIsNotForThem() {
        share();
        var ben = goals.as(acme, "ben");
        ben.ifMatch("0").put(plan + "/goals/" + goal + "/verdict", """
                {"number":1,"verdict":"differently","because":"Bens Grund"}""").expect(200);
        assertThat(dan.get(plan + "/shared").expect(200).text())
                .contains("Give two talks")
                .doesNotContain("Bens Grund");
        dan.get(plan + "/comments").expect(404);
        dan.ifMatch("0").put(plan + "/goals/" + goal + "/verdict", """
                {"number":1,"verdict":"fits"}""").expect(404);
    }

    @Test
    void nobodyInvitesThemselvesOrWhoIsNotThere() {
        ada.put(readers + "/" + GoalsFixture.person(acme, "ada"), "{}").expect(409);
        ada.put(readers + "/" + GoalsFixture.person(acme, "nobody"), "{}").expect(404);
    }

    private String dansPlace() {
        return readers + "/" + GoalsFixture.person(acme, "dan");
    }

    private static String until(LocalDate day) {
        return "{\"until\":\"" + day + "\"}";
    }

    private java.util.List<String> waiting() {
        return dan.get("/api/v1/plans/waiting").expect(200).json().findValuesAsString("kind");
    }

    private void share() {
        ada.creating().post(plan + "/shares", "{}").expect(201);
    }
}
