package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ada aims at a role; Ben is her manager, Cleo his. */
class RoleAimIT {

    private static GoalsFixture goals;
    private static TenantId tenant;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        tenant = goals.organization("roles");
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void theManagerReadsTheAimButNotTheStandingThatIsHersAlone() {
        var plan = "/api/v1/plans/" + GoalsFixture.person(tenant, "ada");
        var goal = Neighbourhood.goal("Run the interviews");
        as("ada").creating().post(plan + "/goals", goal).expect(201);
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
        assertThat(as("ada").get(plan + "/role-aim").expect(200).at("/etag")).isEqualTo("0");
        as("ada")
                .ifMatch("0")
                .put(plan + "/role-aim", Neighbourhood.roleAim("Member insight lead"))
                .expect(200);
        var seen = as("ben").get(plan + "/role-aim").expect(200);
        assertThat(seen.at("/sketch/name")).isEqualTo("Member insight lead");
        assertThat(seen.json().at("/estimates")).isEmpty();
        as("cleo").get(plan + "/role-aim").expect(404);
        as("ada")
                .ifMatch("1")
                .put(plan + "/role-aim", Neighbourhood.roleAim("Mine").replace("manager", "only-me"))
                .expect(200);
        as("ben").get(plan + "/role-aim").expect(404);
        as("ada")
                .ifMatch("1")
                .put(plan + "/role-aim", Neighbourhood.roleAim("Too late"))
                .expect(412);
    }

    private static Requests as(String key) {
        return goals.as(tenant, key);
    }
}
