package dev.cairn.feedback;

import static dev.cairn.testkit.CrashableService.persist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.SharedBroker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service ends hard at each named point of a talk, from the proposal to the recap; afterwards all is as if it had not. */
class CrashIT {

    private static final Duration A_WHILE = Duration.ofSeconds(90);
    private static final List<String> POINTS = List.of(
            "store:before:insert:conversations",
            "store:after:insert:conversations",
            "store:after:insert:participations",
            "store:before:update:participations",
            "store:after:update:participations",
            "store:before:update:conversations",
            "store:after:update:conversations",
            "store:before:insert:notes",
            "store:after:insert:notes",
            "send:before",
            "send:after",
            "inbox:before",
            "inbox:after");

    private final TenantId acme = Ids.tenant();
    private final PersonId hanna = new PersonId(Ids.random(Instant.now()));
    private final PersonId ben = new PersonId(Ids.random(Instant.now()));
    private final List<CommentId> taken = new ArrayList<>();

    @Test
    void whereverTheServiceEndsATalkIsHeldAndRecappedOnce() {
        try (var broker = SharedBroker.another();
                var directory = new DirectoryStandIn();
                var service = CrashableService.start(
                        FeedbackApplication.class,
                        Issuer.FEEDBACK,
                        broker.bootstrap(),
                        POINTS,
                        Map.of("cairn.addresses.goals-service", directory.address()))) {
            service.declare(EventFamily.DIRECTORY, EventFamily.PLAN);
            joined(service, hanna, ben);
            joined(service, ben, null);
            service.tell(acme, 1, new PlanShared(planOfHanna()));
            for (var point : POINTS) {
                talk(service, point);
                service.awaitCrashAt(point);
            }
            talk(service, "unharmed");

            for (var person : List.of(hanna, ben)) {
                assertThat(talksOf(service, person)).hasSize(POINTS.size() + 1).allSatisfy(talk -> assertThat(
                                talk.at("/state").asString())
                        .isEqualTo("recapped"));
            }
            assertThat(talksOf(service, ben)).allSatisfy(talk -> assertThat(recap(service, talk))
                    .as("the one note, once")
                    .satisfies(recap -> assertThat(recap.json().at("/lines")).hasSize(1)));
            assertThat(pointsOf(service))
                    .as("each comment on the agenda of one talk")
                    .containsExactlyInAnyOrderElementsOf(
                            taken.stream().map(CommentId::value).toList());
        }
    }

    private void joined(CrashableService service, PersonId person, PersonId manager) {
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                acme,
                1,
                new PersonChanged(person, true, manager, Set.of(), "Europe/Berlin", "en", everyDay, null, null, null));
    }

    /** From the proposal to the recap; each request is sent until it is answered, or until what it asks for is so. */
    private void talk(CrashableService service, String purpose) {
        await("the people are known")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> as(service, hanna)
                                .get("/api/v1/conversations/agenda-draft?employee=" + hanna)
                                .status()
                        == 200);
        var at = Organization.inThreeDays();
        var talk = created(service, "/api/v1/conversations", """
                {"partner":"%s","purpose":"%s","times":["%s"]}""".formatted(ben, purpose, at));
        var path = Talks.path(talk);
        until(service, path, "scheduled", ben, "/acceptance", "{\"time\":\"" + at + "\"}");
        takeToTheTalk(service, path);
        created(service, path + "/notes", "{\"audience\":\"shared\",\"kind\":\"note\",\"text\":\"One\"}");
        until(service, path, "held", hanna, "/holding", "");
        persist(
                () -> as(service, hanna).ifMatch("0").post(path + "/recap/sending", "{\"how\":\"link\"}"),
                answer -> answer.status() == 200 || answer.status() == 409 && isRecapped(service, path));
    }

    /** Ben takes a comment to the talk; what was taken to those before is not on this one's agenda. */
    private void takeToTheTalk(CrashableService service, String path) {
        var comment = new CommentId(Ids.random(Instant.now()));
        taken.add(comment);
        var now = Instant.now();
        service.tell(
                acme, 1, new PlanCommented(comment, comment, hanna, "plan", ben, CommentState.FOR_TALK, false, now));
        await("the comment on the agenda").atMost(A_WHILE).ignoreExceptions().until(() -> as(service, hanna)
                .get(path)
                .at("/points/0/comment")
                .equals(comment.value()));
    }

    private PublicPlan planOfHanna() {
        return new PublicPlan(
                hanna, PlanState.SHARED, ben, null, 1, Instant.now(), 0, null, null, List.of(), null, null);
    }

    private List<String> pointsOf(CrashableService service) {
        return talksOf(service, hanna).stream()
                .flatMap(talk -> talk.at("/points").valueStream())
                .map(point -> point.at("/comment").asString())
                .toList();
    }

    private void until(CrashableService service, String path, String state, PersonId who, String act, String body) {
        await(state).atMost(A_WHILE).ignoreExceptions().until(() -> {
            var talk = as(service, who).get(path).expect(200);
            if (talk.at("/state").equals(state)) {
                return true;
            }
            as(service, who).ifMatch(talk.at("/etag")).post(path + act, body);
            return false;
        });
    }

    private boolean isRecapped(CrashableService service, String path) {
        return persist(() -> as(service, hanna).get(path), answer -> answer.status() == 200)
                .at("/state")
                .equals("recapped");
    }

    private Answer created(CrashableService service, String path, String json) {
        var once = Requests.uuidV7();
        return persist(
                () -> as(service, hanna).with("Idempotency-Key", once).post(path, json),
                answer -> answer.status() == 201);
    }

    private List<JsonNode> talksOf(CrashableService service, PersonId person) {
        return as(service, person)
                .get("/api/v1/conversations")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private Answer recap(CrashableService service, JsonNode talk) {
        return as(service, ben)
                .get("/api/v1/conversations/" + talk.at("/id").asString() + "/recap")
                .expect(200);
    }

    private Requests as(CrashableService service, PersonId person) {
        return service.as(acme, person);
    }
}
