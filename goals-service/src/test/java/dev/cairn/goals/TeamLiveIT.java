package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.checkin.CheckInPlanned;
import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager who keeps looking at the team is told: what changed anywhere, and else that nothing did. */
class TeamLiveIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private PersonId ada;
    private PersonId ben;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void anOrganization() {
        acme = goals.organization("live" + organizations++);
        ada = GoalsFixture.person(acme, "ada");
        ben = GoalsFixture.person(acme, "ben");
    }

    @Test
    void whileNothingChangesNothingIsSent() {
        var held = team("ben").expect(200).etag();
        var again = since("ben", held).expect(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.etag()).isEqualTo(held);
        since("cleo", held).expect(200);
    }

    @Test
    void aTalkThatIsBookedInFeedbackServiceIsThere() {
        var held = team("ben").expect(200).etag();
        var at = Instant.parse("2031-03-01T09:00:00Z");
        goals.service.receive(acme, 1, new ConversationScheduled(talk(at)));
        assertThat(changed(held, "/reports/0/nextTalk", at.toString())).isNotEqualTo(held);
    }

    @Test
    void aCheckInThatIsPlannedInRemindersServiceIsThere() {
        var held = team("ben").expect(200).etag();
        var day = LocalDate.parse("2031-03-01");
        goals.service.receive(
                acme,
                1,
                new CheckInPlanned(new PublicCheckIn(
                        new CheckInId(Ids.random(Instant.now())),
                        ada,
                        ben,
                        day,
                        CheckInState.PLANNED,
                        List.of(),
                        null,
                        null)));
        assertThat(changed(held, "/reports/0/nextCheckIn", day.toString())).isNotEqualTo(held);
    }

    @Test
    void whatAReportSharesIsThereAndWhatTheyTypeForThemselvesIsNot() {
        var held = team("ben").expect(200).etag();
        var plan = "/api/v1/plans/" + ada;
        var own = goals.as(acme, "ada");
        own.creating().post(plan + "/goals", Neighbourhood.goal("Give two talks"));
        own.ifMatch("0")
                .put(plan + "/sections/vision", Neighbourhood.section("Lead", "manager"))
                .expect(200);
        since("ben", held).expect(304);
        own.creating().post(plan + "/shares", "{}").expect(201);
        assertThat(changed(held, "/reports/0/planState", "shared")).isNotEqualTo(held);
    }

    @Test
    void whoReportsToSomebodyElseIsGoneFromThere() {
        var held = team("ben").expect(200).etag();
        goals.load(acme, """
                key,name,user_name,manager,roles
                admin,Ann Admin,ann,,administrator
                cleo,Cleo,cleo,,
                ben,Ben,ben,cleo,
                ada,Ada,ada,cleo,
                dan,Dan Green,dan,ben,people-partner
                """);
        assertThat(changed(held, "/reports/0/name", "Dan Green")).isNotEqualTo(held);
    }

    @Test
    void itSaysWhetherThereAreTeamsBelowAndWhoseNamesTheTeamHas() {
        assertThat(team("cleo").at("/teamsBelow")).isEqualTo("true");
        assertThat(team("ben").at("/teamsBelow")).isEqualTo("false");
        var people =
                goals.as(acme, "ben").get("/api/v1/team/people").expect(200).json();
        assertThat(people.at("/people").findValuesAsString("name")).containsExactly("Ada 李", "Dan Green");
    }

    private PublicConversation talk(Instant at) {
        return new PublicConversation(
                new ConversationId(Ids.random(Instant.now())),
                ada,
                ben,
                false,
                ada,
                ConversationState.SCHEDULED,
                Instant.now(),
                at,
                30,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    /** Waits until a value is in the answer to who holds an older one; its ETag. */
    private String changed(String held, String pointer, String value) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var now = since("ben", held);
            return now.status() == 200 && now.at(pointer).equals(value);
        });
        return team("ben").etag();
    }

    private Answer team(String key) {
        return goals.as(acme, key).get("/api/v1/team");
    }

    private Answer since(String key, String held) {
        return goals.as(acme, key).with("If-None-Match", held).get("/api/v1/team");
    }
}
