package dev.cairn.reminders;

import static dev.cairn.testkit.CrashableService.persist;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Check-ins of the past that two people bring along, each by their id, in a service that ends at named points.
 *
 * @param partner an administrator
 */
record BroughtCheckIns(CrashableService service, TenantId tenant, PersonId employee, PersonId partner) {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    /** Tells their neighbours who they are; returns once the service has heard of both. */
    void knownTo(Neighbours neighbours) {
        neighbours.people("{\"people\":{\"%1$s\":\"%1$s\",\"%2$s\":\"%2$s\"}}".formatted(employee, partner));
        neighbours.goals("{\"goals\":[]}");
        await("the two are known").atMost(A_WHILE).ignoreExceptions().until(() -> Stream.of(employee, partner)
                .allMatch(person -> as(person).get("/api/v1/preferences/me").status() == 200));
    }

    /** Sent until it is answered, with one key, as a client does that heard nothing; then it is there. */
    void bring(LocalDate day) {
        var once = Requests.uuidV7();
        var accepted = persist(
                () -> as(partner).with("Idempotency-Key", once).post("/api/v1/check-in-imports", file(day)),
                answer -> answer.status() == 201);
        await("all of it").atMost(A_WHILE).ignoreExceptions().until(() -> as(partner)
                .get("/api/v1/check-in-imports/" + accepted.at("/id"))
                .at("/state")
                .equals("done"));
    }

    /** How far the employee's check-ins are, the newest first. */
    List<String> states() {
        return as(employee)
                .get("/api/v1/check-ins")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(one -> one.at("/state").asString())
                .toList();
    }

    /** The cadence is one that the two have already, or their first. */
    private String file(LocalDate day) {
        return """
                {"cadences":[{"employee":"%1$s","partner":"%2$s","every":"month","first":"%3$s"}],
                 "checkIns":[{"employee":"%1$s","partner":"%2$s","due":"%4$s","answers":[
                   {"by":"%1$s","at":"%4$sT08:00:00Z","goals":[],"next":"Ask Ben"},
                   {"by":"%2$s","at":"%4$sT10:00:00Z","goals":[]}]}]}""".formatted(employee, partner, day.plusYears(1), day);
    }

    private Requests as(PersonId person) {
        return service.as(tenant, person);
    }
}
