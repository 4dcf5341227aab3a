package dev.cairn.feedback;

import static dev.cairn.testkit.CrashableService.persist;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Talks of the past that two people bring along, in a service that ends at named points.
 *
 * @param partner an administrator
 */
record BroughtTalk(CrashableService service, TenantId tenant, PersonId employee, PersonId partner) {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    BroughtTalk knownTo(DirectoryStandIn directory) {
        directory.people.put(employee.value(), employee);
        directory.people.put(partner.value(), partner);
        return this;
    }

    /** Sent until it is answered, with one key, as a client does that heard nothing; then all of it is there. */
    void bring() {
        var once = Requests.uuidV7();
        var accepted = persist(
                () -> as(partner).with("Idempotency-Key", once).post("/api/v1/conversation-imports", file()),
                answer -> answer.status() == 201);
        await("all of it").atMost(A_WHILE).ignoreExceptions().until(() -> as(partner)
                .get("/api/v1/conversation-imports/" + accepted.at("/id"))
                .at("/state")
                .equals("done"));
    }

    private String file() {
        return """
                {"conversations":[{"ref":"first","employee":"%1$s","partner":"%2$s","state":"held","purpose":"Where next",
                  "scheduledAt":"%3$sT08:00:00Z",
                  "notes":[{"by":"%2$s","audience":"shared","kind":"advice","text":"Say the conclusion first"}],
                  "steps":[{"what":"Enrol","who":"%1$s","by":"%3$s"}]}],
                 "feedback":[{"ref":"first","writer":"%2$s","receiver":"%1$s","competency":"Moderation",
                  "situation":"The retro","behaviour":"You asked","impact":"All spoke","givenAt":"%3$sT09:00:00Z"}]}""".formatted(employee, partner, LocalDate.now(ZoneOffset.UTC).minusDays(9));
    }

    /** What somebody sees of it: of each talk that was brought what hangs on it. */
    Stream<String> seenBy(PersonId person) {
        return as(person)
                .get("/api/v1/conversations")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(talk -> talk.at("/imported").asBoolean())
                .flatMap(talk -> Stream.concat(Stream.of(talk.toString()), hangingOn(talk, person)));
    }

    private Stream<String> hangingOn(JsonNode talk, PersonId person) {
        var path = "/api/v1/conversations/" + talk.at("/id").asString();
        return Stream.of("/notes", "/steps")
                .map(part -> as(person).get(path + part).expect(200).text());
    }

    private Requests as(PersonId person) {
        return service.as(tenant, person);
    }
}
