package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeping goals in order: second thoughts, figures, hints and what helps to begin. */
class GoalUpkeepIT {

    private static GoalsFixture goals;
    private static TenantId acme;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
        acme = goals.organization("upkeep");
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @Test
    void anotherOrderIsAChangeThatTheManagerSeesOnceItIsShared() {
        var plan = plan("ben");
        var first = add("ben", Neighbourhood.goal("First")).at("/id");
        var second = add("ben", Neighbourhood.goal("Second")).at("/id");
        goals.as(acme, "ben").creating().post(plan + "/shares", "{}").expect(201);
        goals.as(acme, "ben")
                .ifMatch("0")
                .put(plan + "/goal-order", "{\"goals\":[\"%s\",\"%s\"]}".formatted(second, first))
                .expect(200);
        var read = goals.as(acme, "ben").get(plan).expect(200);
        assertThat(read.at("/changes")).isEqualTo("1");
        var sharing = goals.as(acme, "ben").get(plan + "/sharing").expect(200);
        assertThat(sharing.at("/changed/0")).isEqualTo("order");
        assertThat(sharing.json().at("/moved")).hasSize(1);
        assertThat(sharing.at("/moved/0/goal")).isEqualTo(second);
        assertThat(sharing.at("/moved/0/horizon")).isEqualTo("near");
        assertThat(goals.as(acme, "cleo").get(plan + "/shared").at("/goals/0/id"))
                .isEqualTo(first);
        assertThat(goals.as(acme, "ben").get(plan + "/shared?preview=true").at("/goals/0/id"))
                .isEqualTo(second);

        goals.as(acme, "ben").creating().post(plan + "/shares", "{}").expect(201);
        assertThat(goals.as(acme, "cleo").get(plan + "/shared").at("/goals/0/id"))
                .isEqualTo(second);
        assertThat(goals.as(acme, "ben").get(plan).at("/changes")).isEqualTo("0");
        var comparison = goals.as(acme, "cleo")
                .get(plan + "/revisions/2/comparison?from=1")
                .expect(200);
        assertThat(comparison.at("/parts/0/part")).isEqualTo("order");
        assertThat(comparison.at("/moved/0/goal")).isEqualTo(second);
        assertThat(comparison.at("/titles/" + second)).isEqualTo("Second");
    }

    @Test
    void theFirstSharingGoesToTheManagerWhoWasNamedOrToNobody() {
        var plan = plan("dan");
        add("dan", Neighbourhood.goal("Anything else"));
        var named = "{\"with\":\"%s\"}";
        var other = named.formatted(GoalsFixture.person(acme, "ada"));

        assertThat(goals.as(acme, "dan")
                        .creating()
                        .post(plan + "/shares", other)
                        .expect(409)
                        .at("/code"))
                .isEqualTo("another-manager");
        assertThat(goals.as(acme, "dan").get(plan).at("/sharedNumber")).isEqualTo("0");

        var manager = goals.as(acme, "dan").get("/api/v1/me").at("/manager/id");
        goals.as(acme, "dan")
                .creating()
                .post(plan + "/shares", named.formatted(manager))
                .expect(201);
        assertThat(goals.as(acme, "dan").get(plan).at("/seenBy")).isEqualTo(manager);
    }

    @Test
    void aDeletedGoalComesBackWithItsNotesAndWhatWasSaidToIt() {
        var plan = plan("ada");
        var goal = add("ada", Neighbourhood.goal("Give two talks"));
        var at = plan + "/goals/" + goal.at("/id");
        var note = "{\"on\":\"%s\",\"note\":\"One held\",\"value\":1.50}".formatted(LocalDate.now());
        assertThat(goals.as(acme, "ada")
                        .creating()
                        .post(at + "/progress", note)
                        .expect(201)
                        .at("/value"))
                .isEqualTo("1.5");
        goals.as(acme, "ada").creating().post(plan + "/shares", "{}").expect(201);
        goals.as(acme, "ben")
                .ifMatch("0")
                .put(at + "/verdict", "{\"number\":1,\"verdict\":\"fits\"}")
                .expect(200);

        goals.as(acme, "ada").ifMatch("1").delete(at).expect(204);
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .doesNotContain("Give two talks");
        var back = goals.as(acme, "ada")
                .ifMatch("1")
                .put(at + "/restoration", Neighbourhood.goal("Give two talks"))
                .expect(200);

        assertThat(back.at("/id")).isEqualTo(goal.at("/id"));
        assertThat(back.at("/etag")).isEqualTo("2");
        var now = goals.as(acme, "ada").get(plan).expect(200);
        assertThat(now.at("/goals/0/progress/0/note")).isEqualTo("One held");
        assertThat(now.at("/goals/0/verdict/holds")).isEqualTo("true");
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .doesNotContain("Give two talks");
        goals.as(acme, "ada").creating().post(plan + "/shares", "{}").expect(201);
        assertThat(goals.as(acme, "ben").get(plan + "/shared").expect(200).text())
                .contains("Give two talks");
    }

    @Test
    void aGoalThatNeverWasCannotComeBack() {
        var never = "0".repeat(26);
        goals.as(acme, "ada")
                .ifMatch("1")
                .put(plan("ada") + "/goals/" + never + "/restoration", Neighbourhood.goal("Never"))
                .expect(404);
    }

    @Test
    void aHintThatWasSetAsideStaysSo() {
        add("dan", Neighbourhood.goal("Anything"));
        assertThat(goals.as(acme, "dan").get(plan("dan")).json().at("/hintsSeen"))
                .isEmpty();
        goals.as(acme, "dan").put(plan("dan") + "/hints/many-near", "").expect(204);
        goals.as(acme, "dan").put(plan("dan") + "/hints/many-near", "").expect(204);
        assertThat(goals.as(acme, "dan").get(plan("dan")).json().at("/hintsSeen"))
                .hasSize(1);
    }

    @Test
    void questionsComeInTheReadersLanguage() {
        var english = goals.as(acme, "cleo").get("/api/v1/reflection-questions").expect(200);
        assertThat(titles(english)).contains("Strengths");
        var etag = goals.as(acme, "cleo").get("/api/v1/me").etag();
        goals.as(acme, "cleo")
                .ifMatch(etag)
                .send("PATCH", "/api/v1/me", "{\"locale\":\"de\"}")
                .expect(200);
        var german = goals.as(acme, "cleo").get("/api/v1/reflection-questions").expect(200);
        assertThat(titles(german)).contains("Stärken").hasSameSizeAs(titles(english));
    }

    private static List<String> titles(Answer answer) {
        return answer.json()
                .at("/parts")
                .valueStream()
                .map(part -> part.at("/title").asString())
                .toList();
    }

    private static Answer add(String who, String goal) {
        return goals.as(acme, who).creating().post(plan(who) + "/goals", goal).expect(201);
    }

    private static String plan(String who) {
        return "/api/v1/plans/" + GoalsFixture.person(acme, who);
    }
}
