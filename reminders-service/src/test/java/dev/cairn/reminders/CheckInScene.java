package dev.cairn.reminders;

import static java.util.Map.entry;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Cast;
import dev.cairn.testkit.Requests;
import dev.cairn.testkit.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check-in of Hanna with Ben, her manager, that is due; her line in it is marked. With Frida she had a talk that was held
 * and agreed on nothing. Who is her former or new manager tries after Hanna moved from Ben to Nora, and Stan while he
 * stands in for Ben.
 */
final class CheckInScene implements Scene {

    private static final String MARKED = "Wortmarke";
    private static final String NOON = Reminded.zoneWhereItIs(12);
    private static final LocalDate TODAY = LocalDate.ofInstant(Instant.now(), ZoneId.of(NOON));

    private final String kind;
    private final Organization acme;
    private final Organization elsewhere;
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable CheckInScene moved;
    private @Nullable CheckInScene stoodIn;

    private CheckInScene(String kind, Organization acme, Organization elsewhere) {
        this.kind = kind;
        this.acme = acme;
        this.elsewhere = elsewhere;
    }

    static CheckInScene of(String kind) {
        Reminded.NEIGHBOURS.people("{\"people\":{}}");
        Reminded.NEIGHBOURS.goals("{\"goals\":[]}");
        var name = Ids.random(Instant.now());
        var acme = new Organization(Reminded.SERVICE, NOON, name);
        var scene = new CheckInScene(kind, acme, new Organization(Reminded.SERVICE, NOON, name));
        switch (kind) {
            case "nothing" -> {}
            case "check-in" -> scene.checkIn();
            case "import" -> scene.imported();
            default -> throw new IllegalArgumentException(kind);
        }
        return scene;
    }

    private void checkIn() {
        acme.shared(acme.hanna, acme.ben, 1, null);
        acme.talk(acme.hanna, acme.frida).held(Instant.now(), TODAY);
        var talk = acme.talk(acme.hanna, acme.ben);
        talk.held(Instant.now(), TODAY.plusDays(30));
        ids.put("employee", acme.hanna.value());
        ids.put("conversation", talk.id.value());
        asHanna().ifMatch("0").put("/api/v1/cadences/" + acme.hanna, cadence()).expect(200);
        acme.goOn();
        var waiting = asHanna().get("/api/v1/reminders/waiting").expect(200);
        ids.put("checkIn", waiting.at("/items/0/subject"));
        ids.put("reminder", waiting.at("/items/0/id"));
        var checkIn = "/api/v1/check-ins/" + ids.get("checkIn");
        asHanna()
                .ifMatch(asHanna().get(checkIn).etag())
                .put(
                        checkIn + "/answer",
                        "{\"goals\":[{\"goal\":\"%s\",\"pulse\":\"moves\",\"line\":\"%s\"}]}"
                                .formatted(acme.goal, MARKED))
                .expect(200);
    }

    private void imported() {
        var made = acme.as(acme.adam).creating().post("/api/v1/check-in-imports", "{}");
        ids.put("import", made.expect(201).at("/id"));
    }

    private CheckInScene moved() {
        if (moved == null) {
            moved = of(kind);
            moved.acme.joined(moved.acme.hanna, moved.acme.nora, NOON);
            moved.elsewhere.joined(moved.elsewhere.hanna, moved.elsewhere.nora, NOON);
        }
        return moved;
    }

    private CheckInScene stoodIn() {
        if (stoodIn == null) {
            stoodIn = of(kind);
            stoodIn.acme.stoodIn(stoodIn.acme.hanna, stoodIn.acme.ben, stoodIn.acme.stan, NOON);
            stoodIn.elsewhere.stoodIn(stoodIn.elsewhere.hanna, stoodIn.elsewhere.ben, stoodIn.elsewhere.stan, NOON);
        }
        return stoodIn;
    }

    @Override
    public TenantId tenant() {
        return acme.tenant;
    }

    @Override
    public CheckInScene withUnknownIds() {
        var unknown = new CheckInScene(kind, acme, elsewhere);
        ids.keySet().forEach(name -> unknown.ids.put(name, Ids.random(Instant.now())));
        unknown.moved = unknown;
        unknown.stoodIn = unknown;
        return unknown;
    }

    @Override
    public Map<String, Set<String>> words() {
        return Map.of(MARKED, Set.of("self", "manager"));
    }

    @Override
    public Answer attempt(String operation, String caller) {
        return switch (caller.replace("other-tenant-", "")) {
            case "new-manager", "former-manager" -> moved().send(operation, caller);
            case "acting-manager" -> stoodIn().send(operation, caller);
            default -> send(operation, caller);
        };
    }

    private Answer send(String operation, String caller) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1);
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var requests = cast().as(caller).creating();
        if (method.equals("PUT")) {
            requests = requests.ifMatch(present(path, requests));
        }
        return requests.send(method, path, body(operation));
    }

    private Cast cast() {
        return new Cast(Reminded.SERVICE, acme.tenant, elsewhere.tenant, players(acme), players(elsewhere));
    }

    private static Map<String, PersonId> players(Organization in) {
        return Map.ofEntries(
                entry("self", in.hanna),
                entry("peer", in.dora),
                entry("manager", in.ben),
                entry("acting-manager", in.stan),
                entry("new-manager", in.nora),
                entry("former-manager", in.ben),
                entry("managers-manager", in.carla),
                entry("other-manager", in.erik),
                entry("grantee", in.gil),
                entry("other-partner", in.frida),
                entry("people-partner", in.paula),
                entry("administrator", in.adam));
    }

    /** The version that a change would be meant for, as somebody sees it who may. */
    private String present(String path, Requests caller) {
        if (path.endsWith("/preferences/me")) {
            var own = caller.get(path).etag();
            return own.isEmpty() ? "0" : own;
        }
        var seen = path.endsWith("/answer")
                ? asHanna().get(path.replace("/answer", "")).etag()
                : asHanna().get(path).json().at("/items/0/etag").asString("0");
        return seen.isEmpty() ? "1" : seen;
    }

    private @Nullable String body(String operation) {
        if (operation.startsWith("GET ")) {
            return null;
        }
        return switch (operation.substring(operation.indexOf(' ') + 1)) {
            case "/api/v1/preferences/me" -> "{\"quietFrom\":\"19:00\",\"quietTo\":\"07:00\",\"delivery\":\"single\"}";
            case "/api/v1/reminders/{reminder}/snooze" -> "{\"until\":\"" + TODAY.plusDays(3) + "\"}";
            case "/api/v1/cadences/{employee}" -> cadence();
            case "/api/v1/check-ins/{checkIn}/answer" -> "{\"goals\":[]}";
            default -> "{}";
        };
    }

    private String cadence() {
        return "{\"partner\":\"%s\",\"every\":\"month\",\"first\":\"%s\",\"conversation\":\"%s\"}"
                .formatted(acme.ben, TODAY, ids.get("conversation"));
    }

    private Requests asHanna() {
        return acme.as(acme.hanna);
    }
}
