package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an organization's programs may do with an API token. */
class ProgramsIT {

    private static final String IMPORTS = "/api/v1/people-imports";
    private static final String FILE = """
            key,name,user_name,manager,roles
            admin,Ann Admin,ann,,administrator
            zoe,Zoe New,zoe,admin,
            """;

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
    void aProgramLoadsThePeopleWithATokenForIt() {
        var acme = goals.organization("nightly");
        var program = program(acme, "people-imports");
        var checked = sent(program, FILE).expect(201);
        var path = IMPORTS + "/" + checked.at("/id");

        assertThat(checked.at("/state")).isEqualTo("checked");
        program.post(path + "/acceptance", "{}").expect(202);

        await().until(() -> program.get(path).at("/state").equals("done"));
        assertThat(goals.as(acme, "admin").get("/api/v1/people?search=Zoe").at("/people/0/name"))
                .isEqualTo("Zoe New");
    }

    @Test
    void aProgramCannotLeaveAnOrganizationWithoutAnAdministrator() {
        var refused = sent(program(goals.organization("headless"), "people-imports"), FILE.replace("administrator", ""))
                .expect(201);

        assertThat(refused.at("/state")).isEqualTo("refused");
        assertThat(refused.at("/problems/0/problem")).isEqualTo("no-administrator");
    }

    @Test
    void aProgramSeesNoImportOfSomebodyElse() {
        var acme = goals.organization("others");
        var administrators = sent(goals.as(acme, "admin"), FILE).expect(201).at("/id");
        var program = program(acme, "people-imports");

        program.get(IMPORTS + "/" + administrators).expect(404);
        program.post(IMPORTS + "/" + administrators + "/acceptance", "{}").expect(404);
        goals.as(acme, "admin").get(IMPORTS + "/" + administrators).expect(200);
    }

    @Test
    void aProgramLooksPeopleUpWithATokenForIt() {
        var acme = goals.organization("lookup");

        var found = program(acme, "people").get("/api/v1/people?search=Ben").expect(200);

        assertThat(found.at("/people/0/name")).isEqualTo("Ben Okafor");
        assertThat(found.text()).doesNotContain("ben@acme.example");
    }

    @Test
    void aProgramReadsTheOrganizationsStrategyAndWritesNone() {
        var program = program(goals.organization("wiki"), "strategy");

        var read = program.get("/api/v1/strategy").expect(200);

        assertThat(read.json().at("/scopes")).hasSize(1);
        assertThat(read.at("/scopes/0/scope")).isEqualTo("organization");
        assertThat(read.at("/scopes/0/keeps")).isEqualTo("false");
        sent(program.with("Content-Type", "application/json"), "{}", "/api/v1/strategy/organization/objectives")
                .expect(404);
    }

    @Test
    void aTokenForOneThingOpensNoOther() {
        var acme = goals.organization("one-thing");

        sent(program(acme, "people", "strategy"), FILE).expect(404);
        program(acme, "people-imports").get("/api/v1/people?search=Ben").expect(404);
        program(acme, "people").get("/api/v1/strategy").expect(404);
        program(acme, "people", "people-imports", "strategy").get("/api/v1/me").expect(404);
    }

    private static Requests program(TenantId tenant, String... scopes) {
        return goals.service.asApi(tenant, scopes);
    }

    private static Answer sent(Requests by, String csv) {
        return sent(by.with("Content-Type", "text/csv"), csv, IMPORTS);
    }

    private static Answer sent(Requests by, String body, String path) {
        return by.creating().post(path, body);
    }
}
