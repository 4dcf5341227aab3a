package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.checkin.CheckInCourse;
import dev.cairn.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckInIT {

    private static final String NOON = Reminded.zoneWhereItIs(12);

    private Organization acme;
    private Organization.Talk talk;
    private LocalDate today;

    @BeforeEach
    void aTalkWasHeld() {
        acme = new Organization(Reminded.SERVICE, NOON);
        acme.shared(acme.hanna, acme.ben, 1, null);
        talk = acme.talk(acme.hanna, acme.ben);
        talk.held(Instant.now(), LocalDate.now());
        today = LocalDate.ofInstant(Instant.now(), ZoneId.of(NOON));
    }

    @AfterEach
    void backToNow() {
        Reminded.CLOCK.goBackToNow();
    }

    @Test
    void aCheckInOfTodayComesDueIsAnsweredByBothAndTheNextIsPlanned() {
        var cadence = agreed(acme.hanna, today, "month");
        assertThat(cadence.at("/next/due")).isEqualTo(today.toString());
        acme.goOn();

        var waiting = waiting(acme.hanna);
        assertThat(waiting.at("/items/0/kind")).isEqualTo("check-in-due");
        assertThat(waiting.at("/items/0/about")).isEqualTo(acme.ben.value());
        var id = waiting.at("/items/0/subject");
        var due = acme.as(acme.hanna).get("/api/v1/check-ins/" + id).expect(200);
        assertThat(due.at("/state")).isEqualTo("due");
        assertThat(due.json().at("/goals").size()).isEqualTo(2);
        assertThat(due.at("/next")).isEqualTo(today.plusMonths(1).toString());

        var answered = answer(acme.hanna, due, "moves", "Five of nine walls").expect(200);
        assertThat(answered.at("/state")).isEqualTo("answered");
        acme.goOn();
        assertThat(waiting(acme.hanna).json().at("/items").size()).isZero();
        assertThat(kinds(acme.ben)).contains("check-in-due").contains("check-in-answered");

        var seen = acme.as(acme.ben).get("/api/v1/check-ins/" + id).expect(200);
        assertThat(seen.at("/answers/0/goals/0/line")).isEqualTo("Five of nine walls");
        var done = answer(acme.ben, seen, "lets-talk", "Good, let us talk").expect(200);
        assertThat(done.at("/state")).isEqualTo("done");
        acme.goOn();
        assertThat(kinds(acme.hanna)).isEqualTo("check-in-answered ");
        assertThat(kinds(acme.ben)).isEqualTo("check-in-answered ");

        var mine = acme.as(acme.ben).get("/api/v1/check-ins").expect(200);
        assertThat(mine.at("/items/0/due")).isEqualTo(today.plusMonths(1).toString());
        assertThat(mine.at("/items/0/state")).isEqualTo("planned");
        assertThat(mine.at("/items/1/id")).isEqualTo(id);
    }

    @Test
    void noWordStandsInTheStoreOrInAnEvent() {
        agreed(acme.hanna, today, "month");
        acme.goOn();
        var due = acme.as(acme.hanna).get("/api/v1/check-ins/" + due(acme.hanna));
        answer(acme.hanna, due, "stuck", "marzipanwort").expect(200);
        var database = Reminded.SERVICE.mongo().getDatabase("reminders_" + acme.tenant);
        for (var collection : database.listCollectionNames()) {
            for (var document : database.getCollection(collection).find()) {
                assertThat(document.toJson()).doesNotContain("marzipanwort");
            }
        }
    }

    @Test
    void itIsNotDueBeforeItsMorning() {
        agreed(acme.ben, today.plusDays(3), "month");
        acme.goOn();
        assertThat(waiting(acme.hanna).json().at("/items").size()).isZero();
        var planned = acme.as(acme.hanna).get("/api/v1/check-ins").expect(200);
        assertThat(planned.at("/items/0/state")).isEqualTo("planned");
        var early = acme.as(acme.hanna)
                .ifMatch(planned.at("/items/0/etag"))
                .put("/api/v1/check-ins/" + planned.at("/items/0/id") + "/answer", "{\"goals\":[]}");
        assertThat(early.expect(409).at("/code")).isEqualTo("check-in-not-due");

        Reminded.CLOCK.goTo(
                today.plusDays(3).atTime(8, 59).atZone(ZoneId.of(NOON)).toInstant());
        acme.goOn();
        assertThat(inStore(acme.hanna)).doesNotContain("FIRED");
        Reminded.CLOCK.goTo(
                today.plusDays(3).atTime(9, 0).atZone(ZoneId.of(NOON)).toInstant());
        acme.goOn();
        assertThat(inStore(acme.hanna)).contains("FIRED");
    }

    @Test
    void agreeingOnAnotherDateMovesWhatIsPlanned() {
        var first = agreed(acme.hanna, today.plusDays(5), "month");
        var again = acme.as(acme.ben)
                .ifMatch(first.at("/etag"))
                .put("/api/v1/cadences/" + acme.hanna, body(today.plusDays(9), "two-months"))
                .expect(200);
        assertThat(again.at("/next/checkIn")).isEqualTo(first.at("/next/checkIn"));
        var planned = acme.as(acme.ben).get("/api/v1/check-ins").expect(200);
        assertThat(planned.json().at("/items").size()).isEqualTo(1);
        assertThat(planned.at("/items/0/due")).isEqualTo(today.plusDays(9).toString());
        acme.as(acme.hanna)
                .ifMatch(first.at("/etag"))
                .put("/api/v1/cadences/" + acme.hanna, body(today.plusDays(2), "month"))
                .expect(412);
        acme.as(acme.hanna)
                .put("/api/v1/cadences/" + acme.hanna, body(today.plusDays(2), "month"))
                .expect(428);
    }

    @Test
    void aCadenceNeedsATalkThatWasHeldBetweenTheTwo() {
        var scheduled = acme.talk(acme.dora, acme.ben);
        scheduled.scheduled(Instant.now().plusSeconds(3600));
        var body = "{\"partner\":\"%s\",\"every\":\"month\",\"first\":\"%s\",\"conversation\":\"%s\"}";
        acme.as(acme.dora)
                .ifMatch("0")
                .put("/api/v1/cadences/" + acme.dora, body.formatted(acme.ben, today, scheduled.id))
                .expect(409);
        acme.as(acme.dora)
                .ifMatch("0")
                .put("/api/v1/cadences/" + acme.dora, body.formatted(acme.ben, today, talk.id))
                .expect(404);
        acme.as(acme.erik)
                .ifMatch("0")
                .put("/api/v1/cadences/" + acme.hanna, body.formatted(acme.ben, today, talk.id))
                .expect(404);
    }

    @Test
    void theDateLiesAheadAndCloserThanMonthlyIsTheEmployeesToChoose() {
        assertThat(put(acme.hanna, today.minusDays(1), "month").expect(422).at("/errors/0/pointer"))
                .isEqualTo("/first");
        put(acme.hanna, today.plusDays(400), "month").expect(422);
        put(acme.ben, today, "two-weeks").expect(403);
        put(acme.hanna, today, "two-weeks").expect(200);
    }

    @Test
    void answersNameGoalsOfTheCheckInOnly() {
        agreed(acme.hanna, today, "month");
        acme.goOn();
        var due =
                acme.as(acme.hanna).get("/api/v1/check-ins/" + due(acme.hanna)).expect(200);
        var path = "/api/v1/check-ins/" + due.at("/id") + "/answer";
        var foreign = "{\"goals\":[{\"goal\":\"%s\",\"pulse\":\"moves\"},{\"goal\":\"%s\",\"pulse\":\"moves\"}]}"
                .formatted(acme.goal, "0000000000aaaaaaaaaaaaaaaa");
        var refused = acme.as(acme.hanna).ifMatch(due.etag()).put(path, foreign).expect(422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/goals/1/goal");
        acme.as(acme.hanna).put(path, "{\"goals\":[]}").expect(428);
        acme.as(acme.hanna).ifMatch("1").put(path, "{\"goals\":[]}").expect(412);
    }

    @Test
    void aFormerManagerSeesNothingOfItAndIsNotReminded() {
        agreed(acme.hanna, today.plusDays(3), "month");
        var id = acme.as(acme.ben).get("/api/v1/check-ins").at("/items/0/id");
        acme.joined(acme.hanna, acme.erik, NOON);
        acme.as(acme.ben).get("/api/v1/check-ins/" + id).expect(404);
        acme.as(acme.ben).get("/api/v1/cadences/" + acme.hanna).expect(404);
        assertThat(acme.as(acme.ben)
                        .get("/api/v1/check-ins")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(4)));
        acme.goOn();
        assertThat(inStore(acme.ben)).isEmpty();
        assertThat(inStore(acme.hanna)).isEmpty();
    }

    @Test
    void aRestingPlanAndAnAbsencePutItOff() {
        agreed(acme.hanna, today.plusDays(3), "month");
        acme.shared(acme.hanna, acme.ben, 2, today.plusDays(20));
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(4)));
        acme.goOn();
        assertThat(inStore(acme.hanna)).isEmpty();
        acme.away(acme.hanna, acme.ben, NOON, today.plusDays(19), today.plusDays(25));
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(22)));
        acme.goOn();
        assertThat(inStore(acme.hanna)).isEmpty();
        Reminded.CLOCK.goBackToNow();
        assertThat(acme.as(acme.hanna).get("/api/v1/check-ins").at("/items/0/due"))
                .isEqualTo(today.plusDays(26).toString());
    }

    @Test
    void aReminderThatWouldComeDuringAnAbsenceComesAfterIt() {
        agreed(acme.hanna, today, "month");
        acme.goOn();
        acme.as(acme.hanna)
                .post(
                        "/api/v1/reminders/" + waiting(acme.hanna).at("/items/0/id") + "/snooze",
                        "{\"until\":\"" + today.plusDays(2) + "\"}")
                .expect(204);
        acme.away(acme.hanna, acme.ben, NOON, today.plusDays(1), today.plusDays(5));
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(3)));
        acme.goOn();
        assertThat(inStore(acme.hanna)).contains("PLANNED").doesNotContain("FIRED");
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(6)));
        acme.goOn();
        assertThat(inStore(acme.hanna)).contains("FIRED");
    }

    @Test
    void whatIsDueIsNotShownWhileItsOwnerIsAway() {
        agreed(acme.hanna, today, "month");
        acme.goOn();
        acme.away(acme.hanna, acme.ben, NOON, today, today.plusDays(5));
        assertThat(waiting(acme.hanna).json().at("/items")).isEmpty();
        assertThat(kinds(acme.ben)).doesNotContain("check-in-due");
        acme.away(acme.hanna, acme.ben, NOON, today.minusDays(2), today.minusDays(1));
        assertThat(kinds(acme.ben)).contains("check-in-due");
    }

    @Test
    void afterALongOutageOneComesDueAndNotAll() {
        agreed(acme.hanna, today.plusDays(1), "month");
        Reminded.CLOCK.goTo(Instant.now().plus(Duration.ofDays(100)));
        acme.goOn();
        assertThat(inStore(acme.hanna).split("FIRED", -1)).hasSize(2);
        Reminded.CLOCK.goBackToNow();
        var all = acme.as(acme.hanna).get("/api/v1/check-ins").expect(200);
        assertThat(all.json().at("/items").size()).isEqualTo(2);
        assertThat(LocalDate.parse(all.at("/items/0/due"))).isAfter(today.plusDays(100));
    }

    @Test
    void whatAStoppedProcessLeftHalfDoneIsFinished() {
        agreed(acme.hanna, today.plusDays(3), "month");
        var database = Reminded.SERVICE.mongo().getDatabase("reminders_" + acme.tenant);
        // The process stopped after the cadence was written: no check-in, no list.
        database.getCollection("checkins").deleteMany(Filters.lt("_id", "cadence/"));
        database.getCollection("participations").drop();
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(60));
        acme.goOn();
        Reminded.CLOCK.goBackToNow();
        assertThat(acme.as(acme.ben).get("/api/v1/check-ins").at("/items/0/due"))
                .isEqualTo(today.plusDays(3).toString());
    }

    @Test
    void movingToAnotherZoneMovesItsMorning() {
        var day = today.plusDays(10);
        agreed(acme.hanna, day, "month");
        acme.joined(acme.hanna, acme.ben, "Pacific/Kiritimati");
        Reminded.CLOCK.goTo(day.atTime(CheckInCourse.MORNING)
                .atZone(ZoneId.of("Pacific/Kiritimati"))
                .toInstant());
        acme.goOn();
        assertThat(inStore(acme.hanna)).contains("FIRED");
    }

    @Test
    void anotherOrganizationHasNothingOfIt() {
        agreed(acme.hanna, today, "month");
        acme.goOn();
        var id = due(acme.hanna);
        var other = new Organization(Reminded.SERVICE, NOON);
        Reminded.SERVICE
                .as(other.tenant, acme.hanna)
                .get("/api/v1/check-ins/" + id)
                .expect(404);
    }

    private Answer agreed(PersonId by, LocalDate first, String every) {
        return put(by, first, every).expect(200);
    }

    private Answer put(PersonId by, LocalDate first, String every) {
        return acme.as(by).ifMatch("0").put("/api/v1/cadences/" + acme.hanna, body(first, every));
    }

    private String body(LocalDate first, String every) {
        return "{\"partner\":\"%s\",\"every\":\"%s\",\"first\":\"%s\",\"conversation\":\"%s\"}"
                .formatted(acme.ben, every, first, talk.id);
    }

    private Answer answer(PersonId by, Answer checkIn, String pulse, String line) {
        return acme.as(by)
                .ifMatch(checkIn.etag())
                .put("/api/v1/check-ins/" + checkIn.at("/id") + "/answer", """
                        {"goals":[{"goal":"%s","pulse":"%s","line":"%s"}],"next":"Go on"}
                        """.formatted(acme.goal, pulse, line));
    }

    private Answer waiting(PersonId person) {
        return acme.as(person).get("/api/v1/reminders/waiting").expect(200);
    }

    private String due(PersonId person) {
        return waiting(person).at("/items/0/subject");
    }

    private String kinds(PersonId person) {
        var kinds = new StringBuilder();
        waiting(person).json().at("/items").forEach(item -> kinds.append(
                        item.at("/kind").asString())
                .append(' '));
        return kinds.toString();
    }

    /** The states of a person's reminders of check-ins as they are stored: readable at any time of the clock. */
    private String inStore(PersonId person) {
        var states = new StringBuilder();
        Reminded.SERVICE
                .mongo()
                .getDatabase("reminders_" + acme.tenant)
                .getCollection("reminders")
                .find(new Document(
                        "_id", new Document("$gt", person.value() + "/").append("$lt", person.value() + "0")))
                .map(found -> found.get("body", Document.class))
                .forEach(body -> {
                    if (body.getString("kind").startsWith("CHECK_IN")) {
                        states.append(body.getString("state")).append(' ');
                    }
                });
        return states.toString();
    }
}
