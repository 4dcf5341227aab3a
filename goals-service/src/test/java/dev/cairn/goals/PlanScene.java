package dev.cairn.goals;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.Neighbourhood.PlanIds;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One Ada's plan and those around it. Who is refused by a change of managers tries on Dora's or Emil's. */
class PlanScene implements Scene {

    private static final int OK = 200;

    /** The version of an accomplishment that was added and shared. */
    private static final String SHARED_ONCE = "2";

    /** Who belongs to the organization, with whatever part. */
    private static final Set<String> EVERYBODY = Set.of(
            "self",
            "peer",
            "manager",
            "acting-manager",
            "new-manager",
            "former-manager",
            "managers-manager",
            "other-manager",
            "grantee",
            "other-partner",
            "people-partner",
            "administrator");

    private final Neighbourhood around;
    private final String ada;
    private final Map<String, String> ids;
    private final PlanIds doras;
    private final PlanIds emils;
    private final boolean unknown;

    PlanScene(Neighbourhood around, String ada, Map<String, String> ids, PlanIds doras, PlanIds emils) {
        this(around, ada, ids, doras, emils, false);
    }

    private PlanScene(
            Neighbourhood around, String ada, Map<String, String> ids, PlanIds doras, PlanIds emils, boolean unknown) {
        this.around = around;
        this.ada = ada;
        this.ids = ids;
        this.doras = doras;
        this.emils = emils;
        this.unknown = unknown;
        ids.putIfAbsent("owner", GoalsFixture.person(around.acme, ada).value());
        ids.putIfAbsent("tenant", around.acme.value());
        ids.putIfAbsent("reader", GoalsFixture.person(around.acme, "gil").value());
        ids.putIfAbsent("person", GoalsFixture.person(around.acme, "ben").value());
        ids.putIfAbsent("name", "vision");
        ids.putIfAbsent("hint", "many-near");
        ids.putIfAbsent("number", "1");
    }

    @Override
    public TenantId tenant() {
        return around.acme;
    }

    @Override
    public Scene withUnknownIds() {
        var never = new HashMap<String, String>();
        ids.keySet().forEach(name -> never.put(name, Ids.random(Instant.now())));
        never.put("tenant", Ids.tenant().value());
        never.put("name", "vision");
        never.put("number", "1");
        return new PlanScene(around, ada, never, doras, emils, true);
    }

    /** Asks for a whole team: one who was Dora's manager is that of every Ada. */
    PlanScene ofTheTeam() {
        return new PlanScene(around, ada, ids, doras, emils, unknown) {
            @Override
            public Map<String, Set<String>> words() {
                var words = new HashMap<>(super.words());
                words.put(Neighbourhood.SHARED_WORD, Set.of("self", "manager", "former-manager"));
                return words;
            }
        };
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of(
                Neighbourhood.OWN_WORD,
                Set.of("self"),
                Neighbourhood.COMMENT_WORD,
                Set.of("self", "manager"),
                Neighbourhood.SHARED_WORD,
                Set.of("self", "manager", "grantee", "service"),
                Neighbourhood.TEAM_WORD,
                Set.of("self", "peer", "manager", "former-manager", "people-partner"),
                Neighbourhood.ASK_WORD,
                EVERYBODY);
    }

    @Override
    public Answer attempt(String operation, String caller) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1);
        var named = ids(caller);
        for (var id : named.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var requests = around.cast(ada).as(caller).creating().ifMatch(etag(operation, caller));
        if (operation.endsWith("/people-imports")) {
            requests = requests.with("Content-Type", "text/csv");
        }
        return requests.send(method, path + query(operation), body(operation));
    }

    private Map<String, String> ids(String caller) {
        if (unknown) {
            return ids;
        }
        return switch (caller) {
            case "new-manager", "former-manager" -> of(doras);
            case "acting-manager" -> of(emils);
            default -> ids;
        };
    }

    private Map<String, String> of(PlanIds plan) {
        var theirs = new HashMap<>(ids);
        theirs.put("owner", plan.owner().value());
        theirs.put("goal", plan.goal());
        theirs.put("step", plan.step());
        theirs.put("ask", plan.ask());
        theirs.put("comment", plan.comment());
        theirs.put("accomplishment", plan.accomplishment());
        return theirs;
    }

    private String etag(String operation, String caller) {
        if (operation.endsWith("/me")) {
            var seen = around.cast(ada).as(caller).get("/api/v1/me").etag();
            return seen.isEmpty() ? "1" : seen;
        }
        if (operation.endsWith("/ask-me")) {
            var seen = around.cast(ada).as(caller).get("/api/v1/ask-me");
            return seen.status() == OK ? seen.at("/etag") : "0";
        }
        if (operation.endsWith("/role-aim")) {
            return "0";
        }
        if (operation.startsWith("PUT ") && operation.endsWith("/strategy/file")) {
            var seen = around.cast(ada).as(caller).get("/api/v1/strategy/file").etag();
            return seen.isEmpty() ? "1" : seen;
        }
        if (operation.endsWith("/shares")) {
            var shown = "/api/v1/plans/" + ids(caller).get("owner") + "/sharing";
            var seen = around.cast(ada).as(caller).get(shown).etag();
            return seen.isEmpty() ? "1" : seen;
        }
        if (operation.contains("/{accomplishment}")) {
            return SHARED_ONCE;
        }
        return operation.endsWith("/goal-order") || operation.endsWith("/verdict") ? "0" : "1";
    }

    private String query(String operation) {
        if (operation.endsWith("/by-claim")) {
            return "?claim=user-name&value=ben";
        }
        if (operation.endsWith("/comparison")) {
            return "?from=1";
        }
        return operation.endsWith("/{owner}/document") ? "?for=" + GoalsFixture.person(around.acme, "ben") : "";
    }

    private @Nullable String body(String operation) {
        if (operation.startsWith("GET ") || operation.startsWith("DELETE ")) {
            return null;
        }
        var path = operation.replaceFirst("^\\w+ /api/v1", "").replace("/plans/{owner}", "");
        return switch (path) {
            case "/me" -> "{\"locale\":\"en\"}";
            case "/tenants" -> """
                    {"slug":"new-%s","name":"New","locale":"en","timeZone":"Europe/Berlin","addressForm":"du",
                     "administrator":{"key":"admin","name":"Ann","userName":"ann"}}""".formatted(Ids.tenant().value().substring(0, 10));
            case "/tenants/{tenant}/state" -> "{\"state\":\"active\"}";
            case "/people-imports" -> around.people();
            case "/plan-imports" -> "{\"plans\":[]}";
            case "/sections/{name}" -> Neighbourhood.section("Other words", "manager");
            case "/goals", "/goals/{goal}", "/goals/{goal}/restoration" -> Neighbourhood.goal("Another title");
            case "/goal-order" -> "{\"goals\":[]}";
            case "/accomplishments", "/accomplishments/{accomplishment}" ->
                Neighbourhood.accomplishment("Another deed");
            case "/goals/{goal}/steps/{step}/done" -> "{\"done\":true}";
            case "/goals/{goal}/progress" -> "{\"on\":\"%s\",\"note\":\"A note\"}".formatted(LocalDate.now());
            case "/goals/{goal}/verdict" -> "{\"number\":1,\"verdict\":\"fits\"}";
            case "/strategy/{scope}/{kind}", "/strategy/{scope}/{kind}/{id}" ->
                Neighbourhood.strategyItem("Other readers");
            case "/strategy/file", "/strategy/file/checks" -> "{\"file\":\"mission: Read on\"}";
            case "/goals/{goal}/support/{ask}/decision" -> "{\"number\":1,\"answer\":\"talk\"}";
            case "/goals/{goal}/support/{ask}/kept" -> "{\"kept\":true}";
            case "/comments" -> "{\"part\":\"section/vision\",\"text\":\"A comment\"}";
            case "/comments/{comment}", "/comments/{comment}/answers" -> "{\"text\":\"Other words\"}";
            case "/comments/{comment}/state" -> "{\"state\":\"for-talk\"}";
            case "/role-aim" -> Neighbourhood.roleAim("Another role");
            case "/ask-me" -> Neighbourhood.askMe("Another line");
            case "/ask-me/matches" -> "{\"words\":\"%s\"}".formatted(Neighbourhood.ASK_WORD);
            case "/strategy/matches" -> "{\"title\":\"More readers\"}";
            case "/coach/advice" -> "{\"horizon\":\"near\",\"title\":\"Excel\"}";
            case "/rest" -> "{\"until\":\"%s\"}".formatted(LocalDate.now().plusDays(30));
            case "POST /internal/people/by-key" -> "{\"keys\":[\"ben\"]}";
            case "POST /internal/goals/by-title" -> "{\"goals\":[]}";
            default -> "{}";
        };
    }
}
