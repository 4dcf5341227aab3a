package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportIT {

    private static final String NOON = Reminded.zoneWhereItIs(12);

    private Organization acme;
    private LocalDate today;

    @BeforeEach
    void organization() {
        acme = new Organization(Reminded.SERVICE, NOON);
        today = LocalDate.ofInstant(Instant.now(), ZoneId.of(NOON));
        acme.shared(acme.hanna, acme.ben, 1, null);
        Reminded.NEIGHBOURS.people(
                "{\"people\":{\"1\":\"%s\",\"2\":\"%s\",\"3\":\"%s\"}}".formatted(acme.hanna, acme.ben, acme.dora));
        Reminded.NEIGHBOURS.goals("{\"goals\":[{\"owner\":\"%s\",\"title\":\"Lead the studio\",\"goal\":\"%s\"}]}"
                .formatted(acme.hanna, acme.goal));
        Reminded.NEIGHBOURS.person(acme.hanna, "Hanna", address(), NOON, "en", "du");
        Reminded.NEIGHBOURS.person(acme.ben, "Ben", null, NOON, "en", "du");
    }

    @BeforeAll
    static void listen() {
        Reminded.SERVICE.listenFromNow();
    }

    @AfterEach
    void backToNow() {
        Reminded.CLOCK.goBackToNow();
    }

    @AfterEach
    void allWasFoundByKeyWithItsTenantBound() {
        Reminded.SERVICE.assertFoundByKeyWithTenantBound();
    }

    @Test
    void thePastIsThereAndMailsNobodyAndTheFutureComes() {
        var import_ = accepted();
        assertThat(import_).isEqualTo("done");

        var mine = acme.as(acme.hanna).get("/api/v1/check-ins").expect(200);
        assertThat(mine.at("/items/0/state")).isEqualTo("planned");
        assertThat(mine.at("/items/0/due")).isEqualTo(today.plusDays(9).toString());
        assertThat(mine.at("/items/1/imported")).isEqualTo("true");
        assertThat(mine.at("/items/1/answers/0/goals/0/line")).isEqualTo("Halfway there");
        assertThat(mine.json().at("/items").size()).isEqualTo(3);
        assertThat(Reminded.MAIL.takenFor(address())).isEmpty();
        assertThat(acme.as(acme.ben).get("/api/v1/reminders/waiting").at("/items/0/kind"))
                .startsWith("check-in-");

        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(10)));
        acme.goOn();
        assertThat(Reminded.MAIL.takenFor(address())).hasSize(1);
    }

    @Test
    void aCheckInOfTodayComesDueToday() {
        administrator()
                .creating()
                .post("/api/v1/check-in-imports", "{\"cadences\":[" + cadence(today) + "]}")
                .expect(201);
        acme.goOn();
        assertThat(acme.as(acme.hanna).get("/api/v1/reminders/waiting").at("/items/0/kind"))
                .isEqualTo("check-in-due");
    }

    @Test
    void theSameAgainChangesNothing() {
        accepted();
        var before = acme.as(acme.hanna).get("/api/v1/check-ins").text();
        accepted();
        assertThat(acme.as(acme.hanna).get("/api/v1/check-ins").text()).isEqualTo(before);
    }

    @Test
    void aRetryIsTheSameImportAndAnotherFileIsRefused() {
        var creating = administrator().creating();
        var first = creating.post("/api/v1/check-in-imports", file()).expect(201);
        assertThat(creating.post("/api/v1/check-in-imports", file()).expect(201).at("/id"))
                .isEqualTo(first.at("/id"));
        creating.post("/api/v1/check-in-imports", "{}").expect(422);
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsTaken() {
        var refused =
                administrator().creating().post("/api/v1/check-in-imports", """
                {"cadences":[{"employee":"9","partner":"2","every":"month","first":"2027-01-01"},
                             {"employee":"2","partner":"2","every":"month","first":"2027-01-01"}],
                 "checkIns":[{"employee":"1","partner":"2","due":"2099-01-01","answers":[
                   {"by":"3","at":"2099-01-01T10:00:00Z","goals":[{"title":"No such goal","pulse":"moves"}]}]}]}
                """).expect(422);
        var pointers = new HashSet<String>();
        refused.json()
                .at("/errors")
                .forEach(error -> pointers.add(error.at("/pointer").asString()));
        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/cadences/0/employee",
                        "/cadences/1/partner",
                        "/checkIns/0/due",
                        "/checkIns/0/answers/0/by",
                        "/checkIns/0/answers/0/at",
                        "/checkIns/0/answers/0/goals/0/title");
        acme.goOn();
        assertThat(acme.as(acme.hanna)
                        .get("/api/v1/check-ins")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void anImportThatStoppedHalfwayGoesOn() {
        var id = administrator()
                .creating()
                .post("/api/v1/check-in-imports", file())
                .expect(201)
                .at("/id");
        acme.goOn();
        // The process stopped after the first part had arrived and before that was noted.
        var database = Reminded.SERVICE.mongo().getDatabase("reminders_" + acme.tenant);
        database.getCollection("imports")
                .updateOne(
                        new Document("_id", id),
                        new Document("$set", new Document("body.state", "RUNNING").append("body.done", 0)));
        Reminded.SERVICE
                .bean(dev.cairn.platform.due.DueWork.class)
                .schedule(Instant.now(), acme.tenant, "check-in-import/" + id);
        acme.goOn();
        assertThat(administrator().get("/api/v1/check-in-imports/" + id).at("/state"))
                .isEqualTo("done");
        assertThat(acme.as(acme.hanna)
                        .get("/api/v1/check-ins")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void noWordLiesOpenOnTheWay() {
        administrator().creating().post("/api/v1/check-in-imports", file()).expect(201);
        var database = Reminded.SERVICE.mongo().getDatabase("reminders_" + acme.tenant);
        for (var collection : database.listCollectionNames()) {
            database.getCollection(collection)
                    .find(new Document("_id", new Document("$gt", "")))
                    .forEach(document -> assertThat(document.toJson()).doesNotContain("Halfway"));
        }
    }

    private String accepted() {
        var id = administrator()
                .creating()
                .post("/api/v1/check-in-imports", file())
                .expect(201)
                .at("/id");
        acme.goOn();
        return administrator().get("/api/v1/check-in-imports/" + id).at("/state");
    }

    private String file() {
        return """
                {"cadences":[%s],
                 "checkIns":[
                   {"employee":"1","partner":"2","due":"%s","answers":[
                     {"by":"1","at":"%sT08:00:00Z","goals":[{"title":"Lead the studio","pulse":"moves","line":"Halfway there"}],
                      "next":"Ask Ben"}]},
                   {"employee":"1","partner":"2","due":"%s","answers":[
                     {"by":"1","at":"%sT08:00:00Z","goals":[{"title":"Lead the studio","pulse":"stuck"}]},
                     {"by":"2","at":"%sT10:00:00Z","goals":[]}]}]}
                """.formatted(
                        cadence(today.plusDays(9)),
                        today.minusDays(2),
                        today.minusDays(2),
                        today.minusDays(40),
                        today.minusDays(40),
                        today.minusDays(39));
    }

    private static String cadence(LocalDate first) {
        return "{\"employee\":\"1\",\"partner\":\"2\",\"every\":\"month\",\"first\":\"" + first + "\"}";
    }

    private Requests administrator() {
        return acme.as(acme.adam);
    }

    private String address() {
        return "hanna." + acme.tenant + "@acme.example";
    }
}
