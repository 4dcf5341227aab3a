package dev.cairn.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.batch.Batches;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationImportIT {

    private static final String HELD_YESTERDAY = """
            {"ref":"%s","employee":"hanna","partner":"ben","state":"held","purpose":"Where next",
             "agenda":[{"topic":"thanks","text":"The launch"}],"scheduledAt":"%s",
             "notes":[{"by":"ben","audience":"private","kind":"note","text":"Ask Carla"},
                      {"by":"ben","audience":"shared","kind":"advice","text":"Say the conclusion first"}],
             "steps":[{"what":"Enrol","who":"hanna","by":"2026-12-01"}],"recap":null}""";

    private final DirectoryStandIn directory = SharedService.DIRECTORY;

    private Organization acme;

    @BeforeEach
    void organization() {
        acme = new Organization();
        directory.people.clear();
        directory.people.putAll(Map.of("hanna", acme.hanna, "dora", acme.dora, "ben", acme.ben));
    }

    @BeforeAll
    static void listen() {
        SharedService.running().listenFromNow();
    }

    @AfterEach
    void allWasFoundByKeyWithItsTenantBound() {
        SharedService.running().assertFoundByKeyWithTenantBound();
    }

    @Test
    void whatWasHeldElsewhereGoesOnHere() {
        done(imported("{\"conversations\":[" + HELD_YESTERDAY.formatted("one", yesterday()) + "]}"));
        var talk = acme.as(acme.hanna).get("/api/v1/conversations").expect(200);
        assertThat(talk.at("/items/0/state")).isEqualTo("held");
        assertThat(talk.json().at("/items/0/imported").asBoolean()).isTrue();
        assertThat(talk.json().at("/items/0/partnerIsManager").asBoolean()).isTrue();
        var path = "/api/v1/conversations/" + talk.at("/items/0/id");
        assertThat(acme.as(acme.hanna).get(path + "/notes").text())
                .contains("conclusion")
                .doesNotContain("Carla");
        assertThat(acme.as(acme.ben).get(path + "/notes").text()).contains("Carla");
        assertThat(acme.as(acme.hanna).get(path + "/recap").at("/lines/0/text")).isEqualTo("Say the conclusion first");
        acme.as(acme.adam).get(path).expect(404);
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsTaken() {
        var refused = imported("""
                {"conversations":[%s,
                 {"ref":"one","employee":"hanna","partner":"nobody","state":"held","purpose":"x","scheduledAt":"%s"},
                 {"ref":"two","employee":"hanna","partner":"hanna","state":"recapped","purpose":"x"},
                 {"ref":"three","employee":"hanna","partner":"ben","state":"missed","purpose":"x","scheduledAt":"%s"},
                 {"ref":"four","employee":"hanna","partner":"ben","state":"scheduled","purpose":"x","scheduledAt":"%s",
                  "proposedAt":"%s"}]}""".formatted(
                                HELD_YESTERDAY.formatted("one", yesterday()),
                                yesterday(),
                                Instant.now().plus(Duration.ofDays(1)),
                                yesterday(),
                                Instant.now().minusSeconds(5)))
                .expect(422);
        var pointers = refused.json()
                .at("/errors")
                .valueStream()
                .map(error -> error.at("/pointer").asString())
                .toList();
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/conversations/1/ref",
                        "/conversations/1/partner",
                        "/conversations/2/partner",
                        "/conversations/3/state",
                        "/conversations/4/scheduledAt");
        assertThat(acme.as(acme.hanna).get("/api/v1/conversations").json().at("/items"))
                .isEmpty();
    }

    @Test
    void theSameKeyAndTheSameTalkAreTakenOnce() {
        var file = "{\"conversations\":[" + HELD_YESTERDAY.formatted("one", yesterday()) + "]}";
        var caller = acme.as(acme.adam).creating();
        var first = caller.post("/api/v1/conversation-imports", file).expect(201);
        assertThat(caller.post("/api/v1/conversation-imports", file).expect(201).at("/id"))
                .isEqualTo(first.at("/id"));
        caller.post("/api/v1/conversation-imports", "{\"conversations\":[]}").expect(422);
        done(first);
        done(imported(file));
        assertThat(acme.as(acme.hanna).get("/api/v1/conversations").json().at("/items"))
                .hasSize(1);
    }

    @Test
    void theSameNameInAnotherFileIsATalkOfItsOwn() {
        var file = "{\"conversations\":[" + HELD_YESTERDAY.formatted("one", yesterday()) + "]}";
        done(imported(file));
        done(imported(file.replace("hanna", "dora")));
        for (var employee : new PersonId[] {acme.hanna, acme.dora}) {
            assertThat(acme.as(employee).get("/api/v1/conversations").json().at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    void aSecondRunAfterACrashDoesNoHarm() {
        var running = imported("{\"conversations\":[" + HELD_YESTERDAY.formatted("one", yesterday()) + "]}");
        done(running);
        CurrentTenant.run(
                acme.tenant,
                () -> SharedService.running().bean(Batches.class).run("conversation-import/" + running.at("/id")));
        assertThat(acme.as(acme.ben).get("/api/v1/conversations").json().at("/items"))
                .hasSize(1);
    }

    @Test
    void onlyTheAdministratorImports() {
        for (var person : new PersonId[] {acme.hanna, acme.ben, acme.paula}) {
            acme.as(person)
                    .creating()
                    .post("/api/v1/conversation-imports", "{\"conversations\":[]}")
                    .expect(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkfield", "ahrendts"})
    void theDemoOrganizationsHistoryIsAccepted(String organization) throws IOException {
        var file = rendered(Files.readString(Path.of("../deploy/demo", organization, "conversations.json")));
        for (var key : keys(file)) {
            var person = new PersonId(Ids.random(Instant.now()));
            directory.people.put(key, person);
            acme.joined(person, null);
        }
        done(imported(file));
    }

    private Answer imported(String file) {
        return acme.as(acme.adam).creating().post("/api/v1/conversation-imports", file);
    }

    private void done(Answer running) {
        Requests adam = acme.as(acme.adam);
        var path = "/api/v1/conversation-imports/" + running.expect(201).at("/id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(adam.get(path).expect(200).at("/state")).isEqualTo("done"));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1)).truncatedTo(java.time.temporal.ChronoUnit.HOURS);
    }

    /** As the launcher renders it. */
    private static String rendered(String file) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return Pattern.compile("\\{\\{today(?:([+-]\\d+)d)?}}").matcher(file).replaceAll(found -> today.plusDays(
                        found.group(1) == null ? 0 : Long.parseLong(found.group(1)))
                .toString());
    }

    private static HashSet<String> keys(String file) {
        var keys = new HashSet<String>();
        var named = Pattern.compile("\"(?:employee|partner|who|by|proposedBy)\": \"([^\"]+)\"")
                .matcher(file);
        while (named.find()) {
            keys.add(named.group(1));
        }
        return keys;
    }
}
