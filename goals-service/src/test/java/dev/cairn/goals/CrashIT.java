package dev.cairn.goals;

import static dev.cairn.testkit.CrashableService.persist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.SharedBroker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service ends hard at each named point while somebody works on; afterwards all is as if it had not. */
class CrashIT {

    /** Each at the plan of somebody else: all of them are one end. */
    private static final List<String> WRITES = List.of(
            "store:before:insert:plans~OWNER",
            "store:after:insert:plans~OWNER",
            "store:before:update:plans~OWNER",
            "store:after:update:plans~OWNER",
            "store:after:insert:shared_plans~OWNER",
            "store:after:insert:plans~OWNER/verdict/",
            "store:after:insert:plans~OWNER/progress/");

    /** Each in what may be done in another tenant, at the same end. */
    private static final List<String> STATES = List.of(
            "store:before:update:tenants~TENANT~READ_ONLY",
            "store:after:update:tenants~TENANT~READ_ONLY",
            "store:after:update:tenant_states~TENANT~READ_ONLY",
            "store:after:update:tenants~TENANT~SUSPENDED",
            "store:after:update:tenants~TENANT~ACTIVE");

    /** In what is the same for all plans: one end after the other. */
    private static final List<String> EVENTS = List.of("send:before", "send:after", "inbox:before", "inbox:after");

    private static final List<String> POINTS =
            Stream.concat(WRITES.stream(), EVENTS.stream()).toList();
    private static final String UNHARMED = "unharmed";

    private TenantId acme;

    @Test
    void whereverTheServiceEndsNothingAcknowledgedIsLostAndNothingHappensTwice() {
        try (var service =
                CrashableService.start(GoalsApplication.class, Issuer.GOALS, SharedBroker.bootstrap(), List.of())) {
            acme = CrashScene.found(
                    service,
                    "",
                    Stream.concat(POINTS.stream(), Stream.of(UNHARMED)).map(CrashIT::key));
            var tenants = IntStream.rangeClosed(0, STATES.size())
                    .mapToObj(i -> MovedTenant.found(service, "moved-" + i))
                    .toList();
            endWhileAllWork(service, tenants);
            for (var point : EVENTS) {
                service.endAt(List.of(point));
                work(service, point);
                service.awaitCrashAt(point);
            }
            work(service, UNHARMED);

            var ben = as(service, "ben");
            await("the overview").atMost(CrashScene.A_WHILE).untilAsserted(() -> assertThat(reports(ben))
                    .hasSize(POINTS.size() + 1)
                    .allSatisfy(report -> {
                        assertThat(report.at("/planState").asString()).isEqualTo("agreed");
                        assertThat(report.at("/goals/near").asInt()).isEqualTo(1);
                        assertThat(report.at("/verdictsAwaited").asInt()).isZero();
                        assertThat(report.at("/lastProgressAt").isNull()).isFalse();
                    }));
            var unharmed = plan(service, UNHARMED);
            assertThat(POINTS)
                    .allSatisfy(point -> assertThat(plan(service, point)).isEqualTo(unharmed));
            await("all tenants alike").atMost(CrashScene.A_WHILE).untilAsserted(() -> {
                var expected = tenants.getLast().seen();
                assertThat(expected).as("the tenant, and what was said of it").hasSize(5);
                assertThat(tenants)
                        .allSatisfy(tenant -> assertThat(tenant.seen()).isEqualTo(expected));
            });
            await("empty outboxes").atMost(CrashScene.A_WHILE).untilAsserted(() -> assertThat(unsent(service))
                    .isZero());
        }
    }

    private void endWhileAllWork(CrashableService service, List<MovedTenant> tenants) {
        var plans = WRITES.stream()
                .map(point -> point.replace(
                        "OWNER", TenantFounding.personId(acme, key(point)).value()));
        var states = IntStream.range(0, STATES.size()).mapToObj(i -> STATES.get(i)
                .replace("TENANT", tenants.get(i).tenant().value()));
        var working = WRITES.stream().<Runnable>map(point -> () -> work(service, point));
        var moving = tenants.stream().<Runnable>map(tenant -> tenant::move);
        service.endWhile(
                Stream.concat(plans, states).toList(),
                Stream.concat(working, moving).toList(),
                Runnable::run);
    }

    /** From nothing to an agreed plan with a progress note; each request is sent until it is answered. */
    private void work(CrashableService service, String point) {
        var key = key(point);
        var plan = "/api/v1/plans/" + TenantFounding.personId(acme, key);
        persist(
                () -> as(service, key)
                        .ifMatch("0")
                        .put(plan + "/sections/vision", Neighbourhood.section("Lead", "manager")),
                answer -> answer.status() == 200 || answer.status() == 412 && isWritten(service, key));
        var once = Requests.uuidV7();
        var goal = created(service, key, plan + "/goals", Neighbourhood.goal("Two talks"), once);
        assertThat(created(service, key, plan + "/goals", Neighbourhood.goal("Two talks"), once)
                        .at("/id"))
                .isEqualTo(goal.at("/id"));
        var number =
                created(service, key, plan + "/shares", "{}", Requests.uuidV7()).at("/number");
        persist(
                () -> as(service, "ben")
                        .ifMatch("0")
                        .put(
                                plan + "/goals/" + goal.at("/id") + "/verdict",
                                "{\"number\":%s,\"verdict\":\"fits\"}".formatted(number)),
                answer -> answer.status() == 200);
        var progress = "{\"on\":\"%s\",\"note\":\"Begun\"}".formatted(LocalDate.now());
        created(service, key, plan + "/goals/" + goal.at("/id") + "/progress", progress, Requests.uuidV7());
    }

    private boolean isWritten(CrashableService service, String key) {
        var plan = "/api/v1/plans/" + TenantFounding.personId(acme, key);
        return persist(() -> as(service, key).get(plan), answer -> answer.status() == 200)
                .text()
                .contains("\"Lead\"");
    }

    private Answer created(CrashableService service, String key, String path, String json, String once) {
        return persist(
                () -> as(service, key).with("Idempotency-Key", once).post(path, json),
                answer -> answer.status() == 201);
    }

    private Requests as(CrashableService service, String key) {
        return service.as(acme, TenantFounding.personId(acme, key));
    }

    private static String key(String point) {
        return point.replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }

    private static List<JsonNode> reports(Requests manager) {
        return manager.get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .toList();
    }

    /** What the owner sees, without what is other for each: ids, times, and the number of a copy, which may pass one over. */
    private String plan(CrashableService service, String point) {
        return as(service, key(point))
                .get("/api/v1/plans/" + TenantFounding.personId(acme, key(point)))
                .expect(200)
                .text()
                .replaceAll("\"[0-9a-hjkmnp-tv-z]{26}\"", "\"id\"")
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"time\"")
                .replaceAll("\"(sharedNumber|number|revision)\":\\d+", "\"$1\"");
    }

    /** How many documents hold an event that was not sent. */
    private static long unsent(CrashableService service) {
        var mongo = service.mongo();
        return StreamSupport.stream(mongo.listDatabaseNames().spliterator(), false)
                .filter(name -> name.startsWith("goals_"))
                .map(mongo::getDatabase)
                .mapToLong(database -> StreamSupport.stream(
                                database.listCollectionNames().spliterator(), false)
                        .mapToLong(name -> database.getCollection(name).countDocuments(Filters.exists("outbox.0")))
                        .sum())
                .sum();
    }
}
