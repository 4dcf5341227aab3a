package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.RunningService;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanLoopIT {

    private static RunningService goals;

    @BeforeAll
    static void start() {
        goals = RunningService.start(GoalsApplication.class, Issuer.GOALS, "localhost:1", Map.of());
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void aPlanGoesFromNothingToShared() {
        var tenant = goals.asOperator().post("/api/v1/tenants", """
                {"slug":"acme","name":"Acme","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                 "administrator":{"key":"1","name":"Ann","userName":"ann","email":"ann@acme.example"}}""").expect(201);
        var id = new TenantId(tenant.at("/tenant"));
        var ann = dev.cairn.goals.directory.TenantFounding.personId(id, "1");
        var asAnn = goals.as(id, ann);
        assertThat(asAnn.get("/api/v1/me").expect(200).at("/person/name")).isEqualTo("Ann");
        asAnn.ifMatch("0")
                .put("/api/v1/plans/" + ann + "/sections/growth-areas", """
                {"text":"Speaking in front of many","audience":"manager"}""")
                .expect(200);
        var goal = asAnn.creating().post("/api/v1/plans/" + ann + "/goals", """
                {"horizon":"long","kind":"skill","title":"Lead the studio","target":"2035","audience":"manager",
                 "steps":[{"what":"Ask Ben","owner":"employee"}]}""").expect(201);
        asAnn.creating().post("/api/v1/plans/" + ann + "/shares", "{}").expect(201);
        var shared = asAnn.get("/api/v1/plans/" + ann + "/shared").expect(200);
        assertThat(shared.at("/goals/0/title")).isEqualTo("Lead the studio");
        assertThat(shared.at("/goals/0/id")).isEqualTo(goal.at("/id"));
        asAnn.get("/api/v1/plans/waiting").expect(200);
    }
}
