package dev.cairn.feedback;

import static dev.cairn.testkit.CrashableService.persist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The service ends hard at each named point of a talk, from the proposal to the recap, and meanwhile of talks that are imported
 * and of what waits for a tenant that may not be written; afterwards all is as if it had not.
 */
class CrashIT {

    private static final Duration A_WHILE = Duration.ofSeconds(90);
    /** In what two people ask for; each at others, all of them one end. */
    private static final List<String> ASKED = List.of(
            "store:before:insert:conversations~EMPLOYEE",
            "store:after:insert:conversations~EMPLOYEE",
            "store:after:insert:participations~EMPLOYEE/",
            "store:before:update:conversations~EMPLOYEE",
            "store:after:update:conversations~EMPLOYEE",
            "store:before:insert:notes~EMPLOYEE",
            "store:after:insert:notes~EMPLOYEE");

    /** Also in what follows by events, which wait then: one end after the other, some in something else as well. */
    private static final List<List<String>> HEARD = List.of(
            List.of("store:before:update:participations"),
            List.of("store:after:update:participations"),
            List.of("send:before", "store:after:update:held_events~QUIET/"),
            List.of("send:after", "store:after:delete:held_events~QUIET/"),
            List.of("inbox:before", "store:before:insert:conversations~conversation-imported"),
            List.of("inbox:after", "store:after:insert:conversations~conversation-imported"));

    private final TenantId acme = Ids.tenant();
    private final PersonId hanna = new PersonId(Ids.random(Instant.now()));
    private final PersonId ben = new PersonId(Ids.random(Instant.now()));
    private final List<CommentId> taken = new CopyOnWriteArrayList<>();

    @Test
    void whereverTheServiceEndsATalkIsHeldAndRecappedOnce() {
        try (var broker = SharedBroker.another();
                var directory = new DirectoryStandIn();
                var service = CrashableService.start(
                        FeedbackApplication.class,
                        Issuer.FEEDBACK,
                        broker.bootstrap(),
                        List.of(),
                        Map.of("cairn.addresses.goals-service", directory.address()))) {
            service.declare(EventFamily.DIRECTORY, EventFamily.PLAN);
            var quiet = new QuietTenant(service);
            joined(service, ben, null);
            var others = ASKED.stream()
                    .map(point -> new PersonId(Ids.random(Instant.now())))
                    .toList();
            others.forEach(employee -> hired(service, employee));
            hired(service, hanna);
            endWhileAllTalk(service, others);
            var brought = List.of(brought(service, directory), brought(service, directory));
            Map<String, Runnable> meanwhile = Map.of(
                    "send:before", quiet::begin,
                    "send:after", quiet::end,
                    "inbox:before", brought.getFirst()::bring,
                    "inbox:after", brought.getLast()::bring);
            for (var points : HEARD) {
                var point = points.getFirst();
                service.endWhile(
                        points.stream().map(quiet::at).toList(),
                        List.of(() -> talk(service, hanna, point), meanwhile.getOrDefault(point, () -> {})),
                        Runnable::run);
            }
            talk(service, hanna, "unharmed");

            assertThat(others).allSatisfy(employee -> assertRecapped(talksOf(service, employee), 1));
            assertRecapped(talksOf(service, hanna), HEARD.size() + 1);
            assertRecapped(talksOf(service, ben), ASKED.size() + HEARD.size() + 1);
            assertThat(talksOf(service, ben)).allSatisfy(talk -> assertThat(recap(service, talk))
                    .as("the one note, once")
                    .satisfies(recap -> assertThat(recap.json().at("/lines")).hasSize(1)));
            assertThat(brought).allSatisfy(talk -> assertThat(talk.seenBy(talk.employee()))
                    .as("what was brought, once")
                    .hasSize(3));
            quiet.awaitAllHeard();
            assertThat(pointsOf(service))
                    .as("each comment on the agenda of one talk")
                    .containsExactlyInAnyOrderElementsOf(
                            taken.stream().map(CommentId::value).toList());
        }
    }

    private void endWhileAllTalk(CrashableService service, List<PersonId> employees) {
        employees.forEach(employee -> awaitKnown(service, employee));
        service.endWhile(
                IntStream.range(0, ASKED.size())
                        .mapToObj(i -> ASKED.get(i)
                                .replace("EMPLOYEE", employees.get(i).value()))
                        .toList(),
                employees,
                employee -> talk(service, employee, "together"));
    }

    private static void assertRecapped(List<JsonNode> talks, int count) {
        assertThat(talks)
                .hasSize(count)
                .allSatisfy(talk -> assertThat(talk.at("/state").asString()).isEqualTo("recapped"));
    }

    private void hired(CrashableService service, PersonId employee) {
        joined(service, employee, ben);
        service.tell(acme, 1, new PlanShared(planOf(employee)));
    }

    private void joined(CrashableService service, PersonId person, PersonId manager, Role... roles) {
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                acme,
                1,
                new PersonChanged(
                        person, true, manager, Set.of(roles), "Europe/Berlin", "en", everyDay, null, null, null));
    }

    /** Two others, of whom one is an administrator. */
    private BroughtTalk brought(CrashableService service, DirectoryStandIn directory) {
        var administrator = new PersonId(Ids.random(Instant.now()));
        var employee = new PersonId(Ids.random(Instant.now()));
        joined(service, administrator, null, Role.ADMINISTRATOR);
        joined(service, employee, administrator);
        awaitKnown(service, employee);
        return new BroughtTalk(service, acme, employee, administrator).knownTo(directory);
    }

    /** From the proposal to the recap; each request is sent until it is answered, or until what it asks for is so. */
    private void talk(CrashableService service, PersonId employee, String purpose) {
        awaitKnown(service, employee);
        var at = Organization.inThreeDays();
        var talk = created(service, employee, "/api/v1/conversations", """
                {"partner":"%s","purpose":"%s","times":["%s"]}""".formatted(ben, purpose, at));
        var path = Talks.path(talk);
        until(service, path, "scheduled", ben, "/acceptance", "{\"time\":\"" + at + "\"}");
        takeToTheTalk(service, employee, path);
        created(service, employee, path + "/notes", "{\"audience\":\"shared\",\"kind\":\"note\",\"text\":\"One\"}");
        until(service, path, "held", employee, "/holding", "");
        persist(
                () -> as(service, employee).ifMatch("0").post(path + "/recap/sending", "{\"how\":\"link\"}"),
                answer -> answer.status() == 200 || answer.status() == 409 && isRecapped(service, employee, path));
    }

    private void awaitKnown(CrashableService service, PersonId employee) {
        await("the people are known")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> as(service, employee)
                                .get("/api/v1/conversations/agenda-draft?employee=" + employee)
                                .status()
                        == 200);
    }

    /** Ben takes a comment to the talk; what was taken to those before is not on this one's agenda. */
    private void takeToTheTalk(CrashableService service, PersonId employee, String path) {
        var comment = new CommentId(Ids.random(Instant.now()));
        taken.add(comment);
        var now = Instant.now();
        service.tell(
                acme, 1, new PlanCommented(comment, comment, employee, "plan", ben, CommentState.FOR_TALK, false, now));
        await("the comment on the agenda").atMost(A_WHILE).ignoreExceptions().until(() -> as(service, employee)
                .get(path)
                .at("/points/0/comment")
                .equals(comment.value()));
    }

    private PublicPlan planOf(PersonId employee) {
        return new PublicPlan(
                employee, PlanState.SHARED, ben, null, 1, Instant.now(), 0, null, null, List.of(), null, null);
    }

    private List<String> pointsOf(CrashableService service) {
        return talksOf(service, ben).stream()
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

    private boolean isRecapped(CrashableService service, PersonId employee, String path) {
        return persist(() -> as(service, employee).get(path), answer -> answer.status() == 200)
                .at("/state")
                .equals("recapped");
    }

    private Answer created(CrashableService service, PersonId person, String path, String json) {
        var once = Requests.uuidV7();
        return persist(
                () -> as(service, person).with("Idempotency-Key", once).post(path, json),
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
