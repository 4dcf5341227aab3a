package dev.cairn.goals;

import static dev.cairn.testkit.CrashableService.persist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Sent;
import dev.cairn.testkit.SharedBroker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The service ends hard while owners of plans choose who reads them, hand them over, let them rest and say what they may be
 * asked about, each at another point; afterwards all is as if it had not.
 */
class OwnersCrashIT {

    /** Each in what another owner does. */
    private static final List<String> POINTS = List.of(
            "store:after:insert:plans~OWNER/hints",
            "store:before:update:plans~OWNER/hints",
            "store:after:insert:plan_parts~invitation/DAN/OWNER",
            "store:after:insert:plan_parts~grant/OWNER/DAN",
            "store:after:insert:plan_parts~reading/OWNER/",
            "store:after:update:plan_parts~invitation/DAN/OWNER",
            "store:before:update:plan_parts~grant/OWNER/DAN",
            "store:after:update:plan_parts~grant/OWNER/DAN",
            "store:after:update:plans~OWNER~agreement-asked",
            "store:before:update:plans~OWNER~plan-rested",
            "store:after:update:plans~OWNER~plan-rested",
            "store:after:insert:directory~OWNER",
            "store:after:insert:directory~ask-me/OWNER",
            "store:before:update:plans~OWNER~plan-handed-over",
            "store:after:update:plans~OWNER~plan-handed-over");

    private static final String UNHARMED = "unharmed";

    private TenantId acme;
    private CrashableService service;

    @Test
    void whereverTheServiceEndsWhatOwnersChoseHoldsOnce() {
        try (var running =
                CrashableService.start(GoalsApplication.class, Issuer.GOALS, SharedBroker.bootstrap(), List.of())) {
            service = running;
            var owners = Stream.concat(IntStream.range(0, POINTS.size()).mapToObj(i -> "ada" + i), Stream.of(UNHARMED))
                    .toList();
            acme = CrashScene.found(service, "cleo,Cleo,cleo,,\ndan,Dan,dan,,\n", owners.stream());
            owners.forEach(this::share);
            CrashScene.load(service, acme, ofCleo(owners));

            endWhile(owners.subList(0, POINTS.size()));
            choose(UNHARMED);

            await("all alike").atMost(CrashScene.A_WHILE).untilAsserted(() -> {
                var sent = service.sent(acme, EventFamily.PLAN);
                var expected = seen(UNHARMED, sent);
                assertThat(expected).anyMatch(text -> text.contains("plan-handed-over"));
                assertThat(owners)
                        .allSatisfy(owner -> assertThat(seen(owner, sent)).isEqualTo(expected));
            });
        }
    }

    /** Cleo leads those who reported to Ben. */
    private static String ofCleo(List<String> owners) {
        var people = new StringBuilder("key,name,user_name,manager,roles\nadmin,Ann Admin,ann,,administrator\n"
                + "ben,Ben,ben,,\ncleo,Cleo,cleo,,\ndan,Dan,dan,,\n");
        owners.forEach(key -> people.append("%s,Ada,%s,cleo,%n".formatted(key, key)));
        return people.toString();
    }

    private void endWhile(List<String> owners) {
        var points = IntStream.range(0, POINTS.size())
                .mapToObj(i -> POINTS.get(i).replace("OWNER", id(owners.get(i))).replace("DAN", id("dan")))
                .toList();
        service.endWhile(points, owners, this::choose);
    }

    private void share(String owner) {
        persist(
                () -> as(owner)
                        .ifMatch("0")
                        .put(plan(owner) + "/sections/vision", Neighbourhood.section("Lead", "manager")),
                answer -> answer.status() == 200);
        created(owner, "/goals", Neighbourhood.goal("Two talks"));
        created(owner, "/shares", "{}");
    }

    private void created(String owner, String path, String json) {
        var once = Requests.uuidV7();
        persist(
                () -> as(owner).with("Idempotency-Key", once).post(plan(owner) + path, json),
                answer -> answer.status() == 201);
    }

    /** All that the owner chooses; each request is sent until it is answered. */
    private void choose(String owner) {
        var plan = plan(owner);
        put(owner, plan + "/hints/many-near", "", 204);
        put(owner, plan + "/hints/only-near", "", 204);
        var dan = plan + "/readers/" + id("dan");
        put(owner, dan, "{}", 204);
        persist(() -> as("dan").get(plan + "/shared"), answer -> answer.status() == 200);
        persist(() -> as(owner).delete(dan), answer -> answer.status() == 204);
        put(owner, dan, "{\"until\":\"%s\"}".formatted(LocalDate.now().plusDays(9)), 204);
        persist(() -> as(owner).post(plan + "/handover", "{}"), answer -> answer.status() == 200);
        put(owner, plan + "/agreement-request", "", 200);
        put(
                owner,
                plan + "/rest",
                "{\"until\":\"%s\"}".formatted(LocalDate.now().plusDays(9)),
                200);
        persist(() -> as(owner).delete(plan + "/rest"), answer -> answer.status() == 200);
        letAsk(owner);
    }

    private void put(String person, String path, String json, int status) {
        persist(() -> as(person).put(path, json), answer -> answer.status() == status);
    }

    /** What lost its answer is refused the next time, and is so already. */
    private void letAsk(String owner) {
        BooleanSupplier isSo =
                () -> as(owner).get("/api/v1/ask-me").expect(200).text().contains("How to sail");
        persist(
                () -> as(owner).ifMatch("0").put("/api/v1/ask-me", Neighbourhood.askMe("How to sail")),
                answer -> answer.status() == 200 || answer.status() == 412 && isSo.getAsBoolean());
    }

    /** All that came of it, without what is other for each; last who read the plan, for some do so here. */
    private List<String> seen(String owner, List<Sent> sent) {
        var plan = plan(owner);
        Function<String, String> without = text -> text.replaceAll("[0-9a-hjkmnp-tv-z]{26}", "id")
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"time\"");
        var answers = Stream.of(
                        as(owner).get(plan),
                        as(owner).get(plan + "/readers"),
                        as(owner).get("/api/v1/ask-me"),
                        as("dan").get(plan + "/shared"),
                        as("cleo").get(plan + "/shared"))
                .map(answer -> answer.expect(200).text());
        var seen = Stream.of(answers, sharedWithDan(owner), reportOf(owner), whoMayBeAsked(owner), events(owner, sent))
                .flatMap(Function.identity())
                .toList();
        var readings = as(owner).get(plan + "/readings").expect(200).text();
        return Stream.concat(seen.stream(), Stream.of(readings)).map(without).toList();
    }

    private Stream<String> sharedWithDan(String owner) {
        return about(owner, as("dan").get("/api/v1/plans/shared-with-me"), "/plans", "/owner");
    }

    private Stream<String> reportOf(String owner) {
        return about(owner, as("cleo").get("/api/v1/team"), "/reports", "/person");
    }

    private Stream<String> whoMayBeAsked(String owner) {
        return about(owner, as("dan").post("/api/v1/ask-me/matches", "{\"words\":\"sail\"}"), "/people", "/person/id");
    }

    private Stream<String> about(String owner, Answer answer, String list, String person) {
        return answer.expect(200)
                .json()
                .at(list)
                .valueStream()
                .filter(one -> one.at(person).asString().equals(id(owner)))
                .map(Object::toString);
    }

    /** The events of the plan; the same one may have been sent twice. */
    private Stream<String> events(String owner, List<Sent> sent) {
        return sent.stream()
                .filter(event -> event.data().contains('"' + id(owner) + '"'))
                .map(event -> event.type() + " " + event.sequence() + " " + event.data())
                .distinct()
                .sorted();
    }

    private String plan(String owner) {
        return "/api/v1/plans/" + id(owner);
    }

    private String id(String key) {
        return TenantFounding.personId(acme, key).value();
    }

    private Requests as(String key) {
        return service.as(acme, TenantFounding.personId(acme, key));
    }
}
