package dev.cairn.goals;

import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.RunningService;
import dev.cairn.testkit.SharedBroker;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/** A running goals-service and a small organization: Ada reports to Ben, Ben to Cleo; Dan is a peer of Ada's. */
final class GoalsFixture implements AutoCloseable {

    static final String PEOPLE = """
            key,name,email,user_name,title,department,manager,time_zone,locale,roles,active
            admin,Ann Admin,ann@acme.example,ann,IT,IT,,Europe/Berlin,en,administrator,true
            cleo,Cléo Ünal,cleo@acme.example,cleo,Director,Product,,Europe/Berlin,en,,true
            ben,Ben Okafor,ben@acme.example,ben,Lead,Product,cleo,Europe/Berlin,en,,true
            ada,Ada 李,ada@acme.example,ada,Developer,Product,ben,America/Toronto,en,,true
            dan,Dan Green,,dan,Developer,Product,ben,Europe/Berlin,de,people-partner,true
            """;

    final RunningService service;

    GoalsFixture() {
        this(SharedBroker.bootstrap(), store -> Map.of());
    }

    GoalsFixture(String kafka, IntFunction<Map<String, Object>> settings) {
        service = RunningService.start(GoalsApplication.class, Issuer.GOALS, kafka, settings);
    }

    /** Founds a tenant and brings the people of {@link #PEOPLE}. */
    TenantId organization(String slug) {
        var tenant = new TenantId(service.asOperator()
                .post("/api/v1/tenants", """
                {"slug":"%s","name":"Acme","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                 "administrator":{"key":"admin","name":"Ann Admin","userName":"ann"}}""".formatted(slug))
                .expect(201)
                .at("/tenant"));
        load(tenant, PEOPLE);
        return tenant;
    }

    /** Loads a file of people and waits until it is carried through. */
    void load(TenantId tenant, String csv) {
        var admin = as(tenant, "admin");
        var id = admin.creating()
                .with("Content-Type", "text/csv")
                .post("/api/v1/people-imports", csv)
                .expect(201)
                .at("/id");
        admin.post("/api/v1/people-imports/" + id + "/acceptance", "{}").expect(202);
        await().atMost(Duration.ofSeconds(120))
                .until(() ->
                        admin.get("/api/v1/people-imports/" + id).at("/state").equals("done"));
    }

    Requests as(TenantId tenant, String key) {
        return service.as(tenant, person(tenant, key));
    }

    static PersonId person(TenantId tenant, String key) {
        return TenantFounding.personId(tenant, key);
    }

    @Override
    public void close() {
        service.close();
    }
}
