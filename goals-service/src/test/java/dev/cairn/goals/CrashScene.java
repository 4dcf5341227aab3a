package dev.cairn.goals;

import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.testkit.CrashableService;
import java.time.Duration;
import java.util.stream.Stream;

/** An organization in a service that ends at named points: Ben, and somebody for each point who reports to him. */
final class CrashScene {

    static final Duration A_WHILE = Duration.ofSeconds(90);

    private CrashScene() {}

    /**
     * Founds it.
     *
     * @param others lines of the file of people, for those who are neither administrator nor Ben nor report to him
     * @param reports the keys of those who report to Ben
     */
    static TenantId found(CrashableService service, String others, Stream<String> reports) {
        var tenant = new TenantId(
                service.asOperator().post("/api/v1/tenants", """
                {"slug":"acme","name":"Acme","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                 "administrator":{"key":"admin","name":"Ann Admin","userName":"ann"}}""").expect(201).at("/tenant"));
        var people = new StringBuilder(
                "key,name,user_name,manager,roles\nadmin,Ann Admin,ann,,administrator\nben,Ben,ben,,\n" + others);
        reports.forEach(key -> people.append("%s,Ada,%s,ben,%n".formatted(key, key)));
        load(service, tenant, people.toString());
        return tenant;
    }

    /** Loads a file of people, all of them. */
    static void load(CrashableService service, TenantId tenant, String people) {
        var admin = service.as(tenant, TenantFounding.personId(tenant, "admin"));
        var id = admin.creating()
                .with("Content-Type", "text/csv")
                .post("/api/v1/people-imports", people)
                .expect(201)
                .at("/id");
        admin.post("/api/v1/people-imports/" + id + "/acceptance", "{}").expect(202);
        await().atMost(A_WHILE)
                .until(() ->
                        admin.get("/api/v1/people-imports/" + id).at("/state").equals("done"));
    }
}
