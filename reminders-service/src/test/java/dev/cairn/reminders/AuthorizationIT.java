package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorizationIT {

    private static final String NOON = Reminded.zoneWhereItIs(12);
    private static final LocalDate TODAY = LocalDate.ofInstant(Instant.now(), ZoneId.of(NOON));
    private static final Map<String, Requests> CALLERS = new HashMap<>();
    private static final Map<String, String> HANNAS = new HashMap<>();
    private static final Map<String, String> DORAS = new HashMap<>();

    private static Organization acme;

    record Case(String operation, String caller, int expected) {
        @Override
        public String toString() {
            return caller + ": " + operation + " -> " + expected;
        }
    }

    @BeforeAll
    static void twoCheckInsAreDue() {
        acme = new Organization(Reminded.SERVICE, NOON);
        acme.shared(acme.hanna, acme.ben, 1, null);
        Reminded.NEIGHBOURS.people("{\"people\":{}}");
        Reminded.NEIGHBOURS.goals("{\"goals\":[]}");
        var other = acme.talk(acme.hanna, acme.erik);
        other.held(Instant.now(), TODAY);
        checkIn(acme.hanna, HANNAS);
        checkIn(acme.dora, DORAS);
        acme.joined(acme.dora, acme.erik, NOON);
        var imported = acme.as(acme.adam)
                .creating()
                .post("/api/v1/check-in-imports", "{}")
                .expect(201);
        HANNAS.put("import", imported.at("/id"));
        DORAS.put("import", imported.at("/id"));
        callers();
    }

    private static void checkIn(PersonId employee, Map<String, String> ids) {
        var talk = acme.talk(employee, acme.ben);
        talk.held(Instant.now(), TODAY.plusDays(30));
        ids.put("employee", employee.value());
        ids.put("conversation", talk.id.value());
        acme.as(employee)
                .ifMatch("0")
                .put("/api/v1/cadences/" + employee, cadence(ids))
                .expect(200);
        acme.goOn();
        var waiting = acme.as(employee).get("/api/v1/reminders/waiting").expect(200);
        ids.put("checkIn", waiting.at("/items/0/subject"));
        ids.put("reminder", waiting.at("/items/0/id"));
    }

    private static void callers() {
        var people = Map.of(
                "self", acme.hanna,
                "partner", acme.ben,
                "peer", acme.dora,
                "managers-manager", acme.carla,
                "other-manager", acme.erik,
                "former-manager", acme.ben,
                "new-manager", acme.erik,
                "other-partner", acme.erik,
                "people-partner", acme.paula,
                "administrator", acme.adam);
        people.forEach((role, person) -> CALLERS.put(role, acme.as(person)));
        CALLERS.put("anonymous", Reminded.SERVICE.anonymous());
        CALLERS.put("operator", Reminded.SERVICE.asOperator());
        CALLERS.put("other-tenant", Reminded.SERVICE.as(Ids.tenant(), acme.hanna));
        CALLERS.put("api-token", Reminded.SERVICE.asApi(acme.tenant, "import"));
    }

    static Stream<Case> cases() {
        var lines = lines();
        var callers = lines.get(2).replaceFirst("^# ", "").split(",");
        return lines.stream().filter(line -> !line.startsWith("#")).flatMap(line -> {
            var cells = line.split(",");
            return java.util.stream.IntStream.range(1, cells.length)
                    .mapToObj(i -> new Case(cells[0], callers[i], Integer.parseInt(cells[i])));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everybodyGetsWhatTheFileSays(Case one) {
        assertThat(answer(one).status()).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMayNotBeSeenAnswersAsWhatDoesNotExist(Case one) {
        if (one.expected() == 404) {
            assertThat(answer(one).text())
                    .isEqualTo(CALLERS.get("self").get(unknown()).text());
        }
    }

    @Test
    void theFileHasEveryOperationAndNoOther() {
        var written = cases().map(Case::operation).map(AuthorizationIT::shape).collect(Collectors.toSet());
        var mapped = Reminded.SERVICE.bean(TestedReminders.Operations.class).all().stream()
                .filter(operation -> operation.contains(" /api/"))
                .map(AuthorizationIT::shape)
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(mapped);
    }

    @Test
    void aMalformedIdIsAnIdThatDoesNotExist() {
        for (var path : List.of("/api/v1/check-ins/x", "/api/v1/cadences/x", "/api/v1/check-in-imports/x")) {
            assertThat(CALLERS.get("administrator").get(path).status()).as(path).isEqualTo(404);
        }
    }

    private static Answer answer(Case one) {
        var ids = one.caller().equals("former-manager") || one.caller().equals("new-manager") ? DORAS : HANNAS;
        var method = one.operation().split(" ")[0];
        var path = one.operation().split(" ")[1];
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var caller = CALLERS.get(one.caller()).creating();
        if (method.equals("PUT")) {
            caller = caller.ifMatch(present(path, ids, caller));
        }
        return caller.send(method, path, body(one.operation(), ids));
    }

    /** The version that a change would be meant for, as somebody sees it who may. */
    private static String present(String path, Map<String, String> ids, Requests caller) {
        var self = acme.as(new PersonId(ids.get("employee")));
        if (path.endsWith("/answer")) {
            return self.get(path.replace("/answer", "")).expect(200).etag();
        }
        var own = caller.get("/api/v1/preferences/me").etag();
        return path.contains("cadences") ? self.get(path).at("/items/0/etag") : own.isEmpty() ? "0" : own;
    }

    private static String body(String operation, Map<String, String> ids) {
        if (operation.startsWith("GET")) {
            return null;
        }
        if (operation.contains("preferences")) {
            return "{\"quietFrom\":\"19:00\",\"quietTo\":\"07:00\",\"delivery\":\"single\"}";
        }
        if (operation.contains("snooze")) {
            return "{\"until\":\"" + TODAY.plusDays(3) + "\"}";
        }
        return operation.contains("cadences") ? cadence(ids) : operation.contains("answer") ? "{\"goals\":[]}" : "{}";
    }

    private static String cadence(Map<String, String> ids) {
        return "{\"partner\":\"%s\",\"every\":\"month\",\"first\":\"%s\",\"conversation\":\"%s\"}"
                .formatted(acme.ben, TODAY, ids.get("conversation"));
    }

    private static String unknown() {
        return "/api/v1/check-ins/" + Ids.random(Instant.now());
    }

    private static String shape(String operation) {
        return operation.replaceAll("\\{[^}]+}", "{}");
    }

    private static List<String> lines() {
        try (var file = AuthorizationIT.class.getResourceAsStream("/authorization.csv")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
