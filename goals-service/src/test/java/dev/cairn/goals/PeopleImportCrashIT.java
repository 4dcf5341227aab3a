package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.SharedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The service ends hard while people are loaded; what was accepted is carried through, once. */
class PeopleImportCrashIT {

    private static final Duration A_WHILE = Duration.ofMinutes(4);
    private static final int PEOPLE = 450;

    /** Accepted; the first people of a part; between two parts; between the people and their teams. */
    private static final List<String> POINTS = List.of(
            "store:after:update:imports",
            "store:after:insert:people",
            "store:after:update:imports",
            "store:before:insert:directory");

    @Test
    void whatWasAcceptedIsCarriedThroughOnceWhereverTheServiceEnds() {
        try (var service =
                CrashableService.start(GoalsApplication.class, Issuer.GOALS, SharedBroker.bootstrap(), POINTS)) {
            var tenant = found(service);
            var admin = service.as(tenant, TenantFounding.personId(tenant, "admin"));
            var id = admin.creating()
                    .with("Content-Type", "text/csv")
                    .post("/api/v1/people-imports", people())
                    .expect(201)
                    .at("/id");
            var accepting = "/api/v1/people-imports/" + id;
            CrashableService.persist(
                    () -> admin.post(accepting + "/acceptance", "{}"), answer -> answer.status() == 202);
            POINTS.forEach(service::awaitCrashAt);
            await("done")
                    .atMost(A_WHILE)
                    .until(() -> admin.get(accepting).at("/state").equals("done"));

            var stored = service.mongo()
                    .getDatabase("goals_" + tenant.value())
                    .getCollection("people")
                    .find()
                    .into(new ArrayList<Document>());
            assertThat(stored).hasSize(PEOPLE + 1);
            assertThat(stored)
                    .filteredOn(person ->
                            !person.get("body", Document.class).getString("key").equals("admin"))
                    .allSatisfy(person -> assertThat(person.getLong("version")).isEqualTo(1));
            assertThat(service.as(tenant, TenantFounding.personId(tenant, "p0"))
                            .get("/api/v1/me")
                            .at("/reports"))
                    .isEqualTo(Integer.toString(PEOPLE - 1));
        }
    }

    private static TenantId found(CrashableService service) {
        return new TenantId(
                service.asOperator().post("/api/v1/tenants", """
                {"slug":"acme","name":"Acme","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                 "administrator":{"key":"admin","name":"Ann Admin","userName":"ann"}}""").expect(201).at("/tenant"));
    }

    private static String people() {
        var file = new StringBuilder(
                "key,name,user_name,manager,roles\nadmin,Ann Admin,ann,,administrator\np0,Ben,p0,,\n");
        for (int i = 1; i < PEOPLE; i++) {
            file.append("p%d,Ada,p%d,p0,\n".formatted(i, i));
        }
        return file.toString();
    }
}
