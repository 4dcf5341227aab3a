package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Ada sees before she shares is what Ben sees after it. */
class PreviewIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String plan;
    private Answer goal;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void aPlanWithProgressAndSomethingDone() {
        acme = goals.organization("preview" + organizations++);
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        goal = as("ada")
                .creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        note("Half of it stands");
        var deed = as("ada")
                .creating()
                .post(plan + "/accomplishments", Neighbourhood.accomplishment("Led the tests"))
                .expect(201);
        as("ada")
                .ifMatch("1")
                .put(plan + "/accomplishments/" + deed.at("/id") + "/sharing", "")
                .expect(200);
    }

    @Test
    void beforeTheFirstSharing() {
        assertThat(preview("/shared").text()).contains("Half of it stands");
        assertThat(preview("/accomplishments/shared").text()).contains("Led the tests");
        assertSameAfterSharing();
    }

    @Test
    void withWhatTheManagerSaidAndGrantedAndWhatWasNotedSince() {
        share();
        as("ben")
                .ifMatch("0")
                .put(
                        plan + "/goals/" + goal.at("/id") + "/verdict",
                        "{\"number\":1,\"verdict\":\"not-yet\",\"because\":\"Later\"}")
                .expect(200);
        as("ben")
                .ifMatch("0")
                .put(
                        plan + "/goals/" + goal.at("/id") + "/support/" + goal.at("/support/0/id") + "/decision",
                        "{\"number\":1,\"answer\":\"granted\",\"on\":\"%s\"}"
                                .formatted(LocalDate.now().plusDays(30)))
                .expect(200);
        note("All of it stands");
        assertThat(preview("/shared").text())
                .isEqualTo(as("ben").get(plan + "/shared").text());
        vision("Lead");
        assertThat(preview("/shared").text()).contains("All of it stands", "not-yet", "granted", "Lead");
        assertSameAfterSharing();
    }

    @Test
    void alsoWhereSharingAgreesOnIt() {
        share();
        as("ben")
                .ifMatch("0")
                .put(plan + "/goals/" + goal.at("/id") + "/verdict", "{\"number\":1,\"verdict\":\"fits\"}")
                .expect(200);
        vision("Lead");
        assertThat(preview("/shared").at("/state")).isEqualTo("agreed");
        assertSameAfterSharing();
    }

    @Test
    void nobodyElseLooksAhead() {
        share();
        as("ben").get(plan + "/shared?preview=true").expect(404);
        as("ben").get(plan + "/accomplishments/shared?preview=true").expect(404);
    }

    @Test
    void aGoalIsDroppedWithAReason() {
        var dropped = Neighbourhood.goal("Give two talks").replaceFirst("\\{", "{\"status\":\"dropped\",");
        var path = plan + "/goals/" + goal.at("/id");
        var refused = as("ada").ifMatch("1").put(path, dropped);
        assertThat(refused.expect(422).at("/errors/0/pointer")).isEqualTo("/reason");
        as("ada")
                .ifMatch("1")
                .put(path, dropped.replaceFirst("\\{", "{\"reason\":\"The fair was called off\","))
                .expect(200);
    }

    private void assertSameAfterSharing() {
        var page = preview("/shared");
        var deeds = preview("/accomplishments/shared");
        share();
        assertThat(as("ben").get(plan + "/accomplishments/shared").expect(200).json())
                .isEqualTo(deeds.json());
        assertThat(timeless(as("ben").get(plan + "/shared").expect(200))).isEqualTo(timeless(page));
    }

    /** Without the moment of sharing, which comes after looking ahead. */
    private static String timeless(Answer page) {
        return page.text().replaceAll("\"(sharedAt|agreedAt)\":(null|\"[^\"]*\")", "");
    }

    private Answer preview(String what) {
        return as("ada").get(plan + what + "?preview=true").expect(200);
    }

    private void note(String words) {
        as("ada")
                .creating()
                .post(
                        plan + "/goals/" + goal.at("/id") + "/progress",
                        "{\"on\":\"%s\",\"note\":\"%s\"}".formatted(LocalDate.now(), words))
                .expect(201);
    }

    private void vision(String words) {
        as("ada")
                .ifMatch("0")
                .put(plan + "/sections/vision", Neighbourhood.section(words, "manager"))
                .expect(200);
    }

    private void share() {
        as("ada").creating().post(plan + "/shares", "{}").expect(201);
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }
}
