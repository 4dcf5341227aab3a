package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.preference.Preference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderIT {

    private Organization acme;

    @BeforeEach
    void organization() {
        acme = new Organization(Reminded.SERVICE, "Europe/Berlin");
        write(acme.hanna, "Hanna", "hanna." + acme.tenant + "@acme.example");
        write(acme.ben, "Ben", "ben." + acme.tenant + "@acme.example");
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

    @ParameterizedTest
    @CsvSource({
        // the clocks go forward in the night before, or go back
        "Europe/Berlin,   2027-03-28, 2027-03-28T06:59:59Z, 2027-03-28T07:00:00Z",
        "America/Toronto, 2027-03-14, 2027-03-14T12:59:59Z, 2027-03-14T13:00:00Z",
        "Europe/Berlin,   2026-10-25, 2026-10-25T07:59:59Z, 2026-10-25T08:00:00Z",
        "America/Toronto, 2026-11-01, 2026-11-01T13:59:59Z, 2026-11-01T14:00:00Z",
    })
    void aReminderComesAtNineAcrossAClockChangeAndOnce(String zone, LocalDate day, Instant before, Instant nine) {
        Reminded.CLOCK.goTo(before.minus(Duration.ofDays(4)));
        acme.joined(acme.hanna, acme.ben, zone);
        var talk = acme.talk(acme.hanna, acme.ben);
        talk.held(before.minus(Duration.ofDays(4)), day);
        acme.goOn();
        Reminded.CLOCK.goTo(before.minusSeconds(30));
        acme.goOn();
        assertThat(states(acme.hanna)).isEqualTo("RECAP_TO_SEND PLANNED ");
        Reminded.CLOCK.goTo(nine);
        acme.goOn();
        acme.goOn();
        Reminded.CLOCK.goTo(nine.plus(Duration.ofHours(2)));
        acme.goOn();
        assertThat(states(acme.hanna)).isEqualTo("RECAP_TO_SEND FIRED ");
        assertThat(mails(acme.hanna)).isEqualTo(1);
    }

    @Test
    void afterAnOutageItComesOnce() {
        var talk = acme.talk(acme.hanna, acme.ben);
        talk.held(Instant.now(), today().plusDays(1));
        Reminded.CLOCK.goTo(noon(today().plusDays(6)));
        acme.goOn();
        acme.goOn();
        assertThat(mails(acme.hanna)).isEqualTo(1);
        assertThat(mails(acme.ben)).isZero();
    }

    @Test
    void aProposalNotAnsweredIsRememberedAfterThreeWorkingDaysAndNotOnceAnswered() {
        var open = acme.talk(acme.hanna, acme.ben);
        open.proposed();
        var answered = acme.talk(acme.dora, acme.ben);
        answered.proposed();
        acme.goOn();
        answered.scheduled(Instant.now().plus(Duration.ofDays(30)));
        Reminded.CLOCK.goTo(noon(today().plusDays(2)));
        acme.goOn();
        assertThat(states(acme.ben)).doesNotContain("FIRED");
        Reminded.CLOCK.goTo(noon(today().plusDays(3)));
        acme.goOn();
        assertThat(states(acme.ben))
                .contains("PROPOSAL_TO_ANSWER FIRED")
                .contains("PROPOSAL_TO_ANSWER WITHDRAWN")
                .contains("TALK_TO_PREPARE PLANNED");
        assertThat(states(acme.hanna)).doesNotContain("PROPOSAL_TO_ANSWER");
    }

    @Test
    void aTalkIsPreparedTheDayBeforeItsPresentTime() {
        var talk = acme.talk(acme.hanna, acme.ben);
        talk.scheduled(noon(today().plusDays(5)));
        acme.goOn();
        talk.moved(acme.hanna);
        talk.scheduled(noon(today().plusDays(8)));
        Reminded.CLOCK.goTo(noon(today().plusDays(4)));
        acme.goOn();
        assertThat(states(acme.hanna)).contains("WITHDRAWN").doesNotContain("FIRED");
        Reminded.CLOCK.goTo(noon(today().plusDays(7)));
        acme.goOn();
        assertThat(states(acme.hanna)).contains("TALK_TO_PREPARE FIRED");
        assertThat(states(acme.ben)).contains("TALK_TO_PREPARE FIRED");
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        var talk = acme.talk(acme.hanna, acme.ben);
        var event = talk.scheduled(noon(today().plusDays(5)));
        acme.goOn();
        var before = states(acme.hanna);
        acme.toldAgain(event);
        Reminded.CLOCK.goTo(noon(today().plusDays(4)));
        acme.goOn();
        acme.toldAgain(event);
        acme.goOn();
        assertThat(before).isEqualTo("TALK_TO_PREPARE PLANNED ");
        assertThat(states(acme.hanna)).isEqualTo("TALK_TO_PREPARE FIRED ");
    }

    @Test
    void whatIsImportedRemindsOfTheFutureOnly() {
        acme.talk(acme.hanna, acme.ben)
                .imported(ConversationState.HELD, null, Instant.now().minus(Duration.ofDays(9)), today().minusDays(8));
        acme.talk(acme.hanna, acme.ben).imported(ConversationState.SCHEDULED, noon(today().plusDays(6)), null, null);
        acme.goOn();
        assertThat(states(acme.hanna)).isEqualTo("TALK_TO_PREPARE PLANNED ");
        assertThat(mails(acme.hanna)).isZero();
    }

    @Test
    void aTalkIsRememberedAlthoughItsPeopleComeLater() {
        var stranger = Organization.person();
        var talk = acme.talk(stranger, acme.ben);
        talk.held(Instant.now(), today().plusDays(2));
        acme.goOn();
        assertThat(states(stranger)).isEmpty();
        acme.joined(stranger, acme.ben, "Europe/Berlin");
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(10));
        acme.goOn();
        assertThat(states(stranger)).isEqualTo("RECAP_TO_SEND PLANNED ");
    }

    @Test
    void inQuietHoursTheMailWaitsForTheMorning() {
        var talk = acme.talk(acme.hanna, acme.ben);
        var day = today().plusDays(2);
        talk.held(Instant.now(), day);
        prefers(acme.hanna, new Preference(LocalTime.of(8, 0), LocalTime.of(16, 30), null, Preference.Channel.SINGLE));
        Reminded.CLOCK.goTo(noon(day));
        acme.goOn();
        assertThat(states(acme.hanna)).contains("FIRED");
        assertThat(mails(acme.hanna)).isZero();
        Reminded.CLOCK.goTo(
                day.atTime(16, 30).atZone(ZoneId.of("Europe/Berlin")).toInstant());
        acme.goOn();
        assertThat(mails(acme.hanna)).isEqualTo(1);
    }

    @Test
    void whoWantsADigestGetsOneMailWithAllThatWaits() {
        var day = today().plusDays(2);
        prefers(acme.hanna, new Preference(LocalTime.of(19, 0), LocalTime.of(7, 0), null, Preference.Channel.DIGEST));
        acme.talk(acme.hanna, acme.ben).held(Instant.now(), day);
        acme.talk(acme.hanna, acme.ben).held(Instant.now(), day);
        Reminded.CLOCK.goTo(noon(day));
        acme.goOn();
        assertThat(mails(acme.hanna)).isZero();
        Reminded.CLOCK.goTo(noon(day.plusDays(1)));
        acme.goOn();
        assertThat(mails(acme.hanna)).isEqualTo(1);
        var mail =
                Reminded.MAIL.takenFor("hanna." + acme.tenant + "@acme.example").getFirst();
        assertThat(mail.source().split("The recap of your career talk with Ben", -1))
                .hasSizeGreaterThan(4);
    }

    @Test
    void whoWantsNoMailHasItInTodayOnly() {
        var day = today().plusDays(2);
        prefers(acme.hanna, new Preference(LocalTime.of(19, 0), LocalTime.of(7, 0), null, Preference.Channel.OFF));
        acme.talk(acme.hanna, acme.ben).held(Instant.now(), day);
        Reminded.CLOCK.goTo(noon(day));
        acme.goOn();
        assertThat(states(acme.hanna)).contains("FIRED");
        assertThat(mails(acme.hanna)).isZero();
    }

    @Test
    void aReminderPutOffComesBackOnItsMorningAndOneSettledDoesNot() {
        var zone = Reminded.zoneWhereItIs(12);
        var today = LocalDate.ofInstant(Instant.now(), ZoneId.of(zone));
        acme.joined(acme.hanna, acme.ben, zone);
        acme.shared(acme.hanna, acme.ben, 1, null);
        var talk = acme.talk(acme.hanna, acme.ben);
        talk.held(Instant.now(), today.plusDays(40));
        acme.as(acme.hanna)
                .ifMatch("0")
                .put("/api/v1/cadences/" + acme.hanna, """
                        {"partner":"%s","every":"month","first":"%s","conversation":"%s"}
                        """.formatted(acme.ben, today, talk.id))
                .expect(200);
        acme.goOn();
        var hannas = acme.as(acme.hanna);
        var id = hannas.get("/api/v1/reminders/waiting").at("/items/0/id");
        hannas.post("/api/v1/reminders/" + id + "/snooze", "{\"until\":\"" + today + "\"}")
                .expect(422);
        hannas.post("/api/v1/reminders/" + id + "/snooze", "{\"until\":\"" + today.plusDays(2) + "\"}")
                .expect(204);
        assertThat(waiting(acme.hanna)).isZero();
        acme.as(acme.ben).post("/api/v1/reminders/" + id + "/done", "").expect(404);

        Reminded.CLOCK.goTo(
                today.plusDays(2).atTime(9, 0).atZone(ZoneId.of(zone)).toInstant());
        acme.goOn();
        Reminded.CLOCK.goBackToNow();
        assertThat(waiting(acme.hanna)).isEqualTo(1);
        assertThat(mails(acme.hanna)).isEqualTo(2);
        hannas.post("/api/v1/reminders/" + id + "/done", "").expect(204);
        hannas.post("/api/v1/reminders/" + id + "/done", "").expect(204);
        assertThat(waiting(acme.hanna)).isZero();
    }

    @Test
    void preferencesAreChosenAndStay() {
        var hannas = acme.as(acme.hanna);
        var usual = hannas.get("/api/v1/preferences/me").expect(200);
        assertThat(usual.at("/etag")).isEqualTo("\"0\"");
        assertThat(usual.at("/quietFrom")).isEqualTo("19:00");
        var chosen =
                "{\"quietFrom\":\"18:00\",\"quietTo\":\"08:30\",\"workingDays\":[\"monday\"],\"delivery\":\"digest\"}";
        hannas.put("/api/v1/preferences/me", chosen).expect(428);
        hannas.ifMatch("0").put("/api/v1/preferences/me", chosen).expect(200);
        hannas.ifMatch("0").put("/api/v1/preferences/me", chosen).expect(412);
        var now = hannas.get("/api/v1/preferences/me").expect(200);
        assertThat(now.at("/quietTo")).isEqualTo("08:30");
        assertThat(now.at("/workingDays/0")).isEqualTo("monday");
        var wrong = hannas.ifMatch("1")
                .put("/api/v1/preferences/me", "{\"quietFrom\":\"25:00\",\"quietTo\":\"x\",\"delivery\":\"off\"}")
                .expect(422);
        assertThat(wrong.json().at("/errors").size()).isEqualTo(2);
    }

    private static void write(PersonId person, String name, String email) {
        Reminded.NEIGHBOURS.person(person, name, email, "Europe/Berlin", "en", "du");
    }

    private void prefers(PersonId person, Preference preference) {
        CurrentTenant.run(acme.tenant, () -> {
            var preferences = Reminded.SERVICE.bean(dev.cairn.reminders.preference.Preferences.class);
            preferences.choose(person, new dev.cairn.platform.web.IfMatch(0), preference);
        });
    }

    private long mails(PersonId person) {
        var name = person.equals(acme.hanna) ? "hanna." : "ben.";
        return Reminded.MAIL.takenFor(name + acme.tenant + "@acme.example").size();
    }

    private int waiting(PersonId person) {
        return acme.as(person)
                .get("/api/v1/reminders/waiting")
                .expect(200)
                .json()
                .at("/items")
                .size();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    private String states(PersonId person) {
        var states = new StringBuilder();
        Reminded.SERVICE
                .mongo()
                .getDatabase("reminders_" + acme.tenant)
                .getCollection("reminders")
                .find(new Document(
                        "_id", new Document("$gt", person.value() + "/").append("$lt", person.value() + "0")))
                .map(found -> found.get("body", Document.class))
                .forEach(body -> states.append(body.getString("kind"))
                        .append(' ')
                        .append(body.getString("state"))
                        .append(' '));
        return states.toString();
    }
}
