package dev.cairn.goals;

import static dev.cairn.testkit.CrashableService.persist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.SharedBroker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service ends hard at each named point of what stands beside a plan: comments, decisions about help, accomplishments, plans
 * that are imported, and the strategy with its file. Afterwards all is as if it had not.
 */
class PlanPartsCrashIT {

    /** An import is not accepted yet, and what it brings waits already. */
    private static final String CUT_OFF = "store:after:insert:imports~plan-import-part/~BROUGHT";

    /** Each in what belongs to another plan: all of them are one end. */
    private static final List<String> BESIDE = List.of(
            "store:before:insert:plan_parts~comment/OWNER/",
            "store:after:insert:plan_parts~comment/OWNER/",
            "store:after:update:plan_parts~comment/OWNER/",
            "store:after:update:plan_parts~comment/OWNER/~RESOLVED",
            "store:before:update:plan_parts~comment/OWNER/~changedAt",
            "store:after:update:plan_parts~comment/OWNER/~changedAt",
            "store:after:insert:plans~OWNER/support/",
            "store:after:update:plans~OWNER/support/",
            "store:after:insert:plan_parts~accomplishment/OWNER/",
            "store:after:update:plan_parts~accomplishment/OWNER/",
            "store:before:update:plan_parts~accomplishment/OWNER/~$unset",
            "store:after:update:plan_parts~accomplishment/OWNER/~$unset",
            CUT_OFF,
            "store:after:insert:shared_plans~BROUGHT");

    /**
     * In the strategy, which is one for all, and in an import as a whole, of which all look alike: one end after the other, each
     * in both.
     */
    private static final List<List<String>> ONE_BY_ONE = List.of(
            List.of("store:after:insert:strategy~past/", "store:after:insert:imports~plan-import/"),
            List.of("store:before:update:strategy~held/", "store:before:update:imports~plan-import-part/~$unset"),
            List.of("store:after:update:strategy~held/", "store:after:update:imports~plan-import/"));

    private static final List<String> POINTS = Stream.concat(
                    BESIDE.stream(), ONE_BY_ONE.stream().map(List::getFirst))
            .toList();
    private static final String UNHARMED = "unharmed";

    private TenantId acme;
    private CrashableService service;
    private BroughtPlans brought;

    @Test
    void whereverTheServiceEndsWhatStandsBesideAPlanIsThereOnce() {
        try (var running =
                CrashableService.start(GoalsApplication.class, Issuer.GOALS, SharedBroker.bootstrap(), List.of())) {
            service = running;
            var keys = Stream.concat(POINTS.stream(), Stream.of("first", UNHARMED))
                    .map(PlanPartsCrashIT::key)
                    .toList();
            acme = CrashScene.found(
                    service, "petra,Petra,petra,,people-partner\n" + BroughtPlans.people(keys.stream()), keys.stream());
            brought = new BroughtPlans(service, acme);
            work("first");
            keepStrategy("first"); // the strategy's document is there from now on, so that it is updated
            endWhileAllWork();
            BESIDE.forEach(this::keepStrategy);
            for (var together : ONE_BY_ONE) {
                var point = together.getFirst();
                work(point);
                service.endWhile(
                        together,
                        List.<Runnable>of(() -> keepStrategy(point), () -> brought.bring(key(point))),
                        Runnable::run);
            }
            work(UNHARMED);
            brought.bring(key(UNHARMED));
            keepStrategy(UNHARMED);

            var unharmed = seen(UNHARMED);
            assertThat(POINTS).allSatisfy(point -> assertThat(seen(point)).isEqualTo(unharmed));
            await("the overview").atMost(CrashScene.A_WHILE).untilAsserted(() -> assertThat(waits())
                    .hasSize(POINTS.size() + 2)
                    .allSatisfy(waiting -> assertThat(waiting).isEqualTo(waits().getFirst())));
        }
    }

    private void endWhileAllWork() {
        service.endWhile(
                BESIDE.stream()
                        .map(point -> point.replace(
                                        "OWNER",
                                        TenantFounding.personId(acme, key(point))
                                                .value())
                                .replace("BROUGHT", brought.first(key(point))))
                        .toList(),
                BESIDE,
                point -> {
                    work(point);
                    if (point.equals(CUT_OFF)) {
                        brought.bringAfterAnother(key(point));
                    } else {
                        brought.bring(key(point));
                    }
                });
    }

    private static String key(String point) {
        return point.replaceAll("OWNER|BROUGHT", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "x";
    }

    private String plan(String point) {
        return "/api/v1/plans/" + TenantFounding.personId(acme, key(point));
    }

    private Requests as(String key) {
        return service.as(acme, TenantFounding.personId(acme, key));
    }

    private void work(String point) {
        aim(point);
        var goal = created(key(point), plan(point) + "/goals", Neighbourhood.goal("Two talks"));
        var number = created(key(point), plan(point) + "/shares", "{}").at("/number");
        talk(point, goal);
        decide(point, goal, number);
        accomplish(point);
    }

    private void talk(String point, Answer goal) {
        var said = created(
                "ben",
                plan(point) + "/comments",
                "{\"part\":\"goal/%s\",\"text\":\"Which?\"}".formatted(goal.at("/id")));
        var comment = plan(point) + "/comments/" + said.at("/id");
        created(key(point), comment + "/answers", "{\"text\":\"The first\"}");
        written("ben", comment + "/state", said.at("/etag"), "{\"state\":\"resolved\"}", () -> as("ben")
                .get(plan(point) + "/comments")
                .text()
                .contains("\"resolved\""));
        var hasty = created("ben", plan(point) + "/comments", "{\"part\":\"plan\",\"text\":\"Too hasty\"}");
        removed("ben", plan(point) + "/comments", hasty, "Too hasty");
    }

    private void decide(String point, Answer goal, String number) {
        var ask = plan(point) + "/goals/" + goal.at("/id") + "/support/" + goal.at("/support/0/id");
        var granted = "{\"number\":%s,\"answer\":\"granted\",\"on\":\"%s\"}"
                .formatted(number, LocalDate.now().plusDays(9));
        persist(() -> as("ben").ifMatch("0").put(ask + "/decision", granted), answer -> answer.status() == 200);
        persist(() -> as("ben").put(ask + "/kept", "{\"kept\":true}"), answer -> answer.status() == 200);
    }

    private void accomplish(String point) {
        var all = plan(point) + "/accomplishments";
        var done = created(key(point), all, Neighbourhood.accomplishment("One talk"));
        written(key(point), all + "/" + done.at("/id") + "/sharing", done.at("/etag"), "", () -> !as(key(point))
                .get(all + "/" + done.at("/id"))
                .json()
                .at("/sharedAt")
                .isNull());
        var other = created(key(point), all, Neighbourhood.accomplishment("Another talk"));
        removed(key(point), all, other, "Another talk");
    }

    private void aim(String point) {
        var path = plan(point) + "/role-aim";
        written(key(point), path, "0", Neighbourhood.roleAim("Keeper"), () -> as(key(point))
                .get(path)
                .text()
                .contains("Keeper"));
    }

    /** Two edits of an item of one's own, and a file that brings another. */
    private void keepStrategy(String point) {
        var item = created("petra", "/api/v1/strategy/organization/problem", Neighbourhood.strategyItem(key(point)));
        var path = "/api/v1/strategy/organization/problem/" + item.at("/id");
        var other = key(point) + " in other words";
        written("petra", path, item.at("/etag"), Neighbourhood.strategyItem(other), () -> strategy()
                .contains('"' + other + '"'));
        var file = "values:\n- id: %s\n  name: Value of %s\n".formatted(key(point), key(point));
        var etag = persist(() -> as("petra").get("/api/v1/strategy/file"), answer -> answer.status() == 200);
        written(
                "petra",
                "/api/v1/strategy/file",
                etag.etag(),
                JsonMapper.shared().writeValueAsString(Map.of("file", file)),
                () -> strategy().contains("Value of " + key(point)));
    }

    private String strategy() {
        return as("petra").get("/api/v1/strategy").text();
    }

    private Answer created(String person, String path, String json) {
        var once = Requests.uuidV7();
        return persist(
                () -> as(person).with("Idempotency-Key", once).post(path, json), answer -> answer.status() == 201);
    }

    /** Sent until it is answered; what lost its answer is refused the next time, and is so already. */
    private void written(String person, String path, String etag, String json, BooleanSupplier isSo) {
        Predicate<Answer> done = answer -> answer.status() == 200 || answer.status() == 412 && isSo.getAsBoolean();
        persist(() -> as(person).ifMatch(etag).put(path, json), done);
    }

    /** Sent until it is answered; what lost its answer is refused the next time, and its words are gone already. */
    private void removed(String person, String all, Answer made, String words) {
        BooleanSupplier isGone = () -> !persist(() -> as(person).get(all), answer -> answer.status() == 200)
                .text()
                .contains(words);
        Predicate<Answer> done = answer ->
                answer.status() == 204 || (answer.status() == 404 || answer.status() == 412) && isGone.getAsBoolean();
        persist(() -> as(person).ifMatch(made.at("/etag")).delete(all + "/" + made.at("/id")), done);
    }

    /** All that is there of it, without what is other for each. */
    private List<String> seen(String point) {
        var item = as("petra")
                .get("/api/v1/strategy")
                .json()
                .at("/scopes/0/items")
                .valueStream()
                .filter(found -> found.at("/name/en").asString().startsWith(key(point) + " "))
                .map(found -> found.at("/id").asString())
                .toList();
        assertThat(item).as("the item, once").hasSize(1);
        var history = "/api/v1/strategy/organization/problem/" + item.getFirst() + "/history";
        Function<String, String> without = text -> text.replace(key(point), "key")
                .replaceAll("[0-9a-hjkmnp-tv-z]{26}", "id")
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"time\"")
                .replaceAll("\"(number|shared)\":\\d+", "\"$1\"");
        var answers = Stream.of(
                        as(key(point)).get(plan(point) + "/comments"),
                        as(key(point)).get(plan(point) + "/accomplishments"),
                        as("ben").get(plan(point) + "/accomplishments/shared"),
                        as(key(point)).get(plan(point) + "/role-aim"),
                        as("petra").get(history))
                .map(answer -> answer.expect(200).text());
        return Stream.concat(answers, brought.seen(key(point))).map(without).toList();
    }

    /** What waits for the manager, a person a line. */
    private List<String> waits() {
        return as("ben")
                .get("/api/v1/team")
                .expect(200)
                .json()
                .at("/reports")
                .valueStream()
                .map(report -> report.at("/verdictsAwaited") + " "
                        + report.at("/waitsForMe")
                                .valueStream()
                                .map(waiting -> waiting.at("/kind").asString())
                                .toList())
                .toList();
    }
}
