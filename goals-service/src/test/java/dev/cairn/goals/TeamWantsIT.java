package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager sees at a glance: what each report wants in their own words, what was promised, and until when. */
class TeamWantsIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String WANTS = "/reports/0/wants";

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String plan;

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
        acme = goals.organization("wants" + organizations++);
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
    }

    @Test
    void theSharedGoalThatIsDueNextAndTheFirstLineOfTheVisionAreThere() {
        goal("Later", 200, "manager");
        var next = goal("Next", 100, "manager").at("/id");
        goal("Own", 50, "only-me");
        vision("\nLead the studio\nand more", "manager");
        share();
        var team = shown();
        assertThat(team.at(WANTS + "/goal/goal")).isEqualTo(next);
        assertThat(team.at(WANTS + "/goal/title")).isEqualTo("Next");
        assertThat(team.at(WANTS + "/goal/target"))
                .isEqualTo(TODAY.plusDays(100).toString());
        assertThat(team.at(WANTS + "/vision")).isEqualTo("Lead the studio");
        assertThat(team.text()).doesNotContain("Own", "and more");
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        var goal = goal("Next", 100, "manager");
        vision("Lead the studio", "manager");
        share();
        shown();
        ada().ifMatch("1")
                .put(plan + "/goals/" + goal.at("/id"), written("Next", 100, "only-me"))
                .expect(200);
        assertThat(team().json().at(WANTS + "/goal").isNull()).isTrue();
        vision("Lead the studio", "only-me");
        assertThat(team().text()).doesNotContain("Lead the studio", "Next");
    }

    @Test
    void aPromiseIsThereInItsWordsWithTheDayByWhichItIsKept() {
        var goal = goal("Next", 100, "manager");
        share();
        var day = TODAY.plusDays(20).toString();
        ben().ifMatch("0")
                .put(
                        plan + "/goals/" + goal.at("/id") + "/support/" + goal.at("/support/0/id") + "/decision",
                        "{\"number\":1,\"answer\":\"granted\",\"on\":\"" + day + "\"}")
                .expect(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kinds(team())).contains("promise-to-keep"));
        var promise = waits(team(), "promise-to-keep");
        assertThat(promise.get(0)).isEqualTo(day);
        assertThat(promise.get(1)).isEqualTo("A course in Kiel");
        assertThat(team().at("/reports/0/promises/0/what")).isEqualTo("A course in Kiel");
    }

    @Test
    void aStepOfTheManagersIsThereUntilItIsTaken() {
        var goal = goal("Next", 100, "manager");
        share();
        shown();
        var step = waits(team(), "step-to-take");
        assertThat(step).containsExactly(TODAY.plusDays(10).toString(), "Introduce me to Kim");
        assertThat(ben().get("/api/v1/plans/waiting").text())
                .contains("step-to-take")
                .doesNotContain("Kim");
        ada().put(plan + "/goals/" + goal.at("/id") + "/steps/" + goal.at("/steps/1/id") + "/done", "{\"done\":true}")
                .expect(200);
        assertThat(kinds(team())).doesNotContain("step-to-take");
    }

    @Test
    void whoReadsItIsListedAsItsReader() {
        goal("Next", 100, "manager");
        share();
        assertThat(readings()).isEmpty();
        ben().get("/api/v1/plans/waiting").expect(200);
        ben().get("/api/v1/team/people").expect(200);
        assertThat(readings()).isEmpty();
        team();
        team();
        assertThat(readings()).containsExactly("overview");
    }

    @Test
    void whoHasNoSightOfAPlanSeesNoWordOfIt() {
        goal("Next", 100, "manager");
        vision("Lead the studio", "manager");
        share();
        shown();
        goals.load(acme, """
                key,name,user_name,manager,roles
                admin,Ann Admin,ann,,administrator
                cleo,Cleo,cleo,,
                ben,Ben,ben,cleo,
                ada,Ada,ada,cleo,
                """);
        var cleos = goals.as(acme, "cleo").get("/api/v1/team").expect(200);
        assertThat(cleos.text()).contains("not-handed-over").doesNotContain("Next", "studio", "Kim");
        assertThat(team().json().at("/reports")).isEmpty();
    }

    private Requests ada() {
        return goals.as(acme, "ada");
    }

    private Requests ben() {
        return goals.as(acme, "ben");
    }

    private Answer goal(String title, int days, String audience) {
        return ada().creating()
                .post(plan + "/goals", written(title, days, audience))
                .expect(201);
    }

    private static String written(String title, int days, String audience) {
        return """
                {"horizon":"near","kind":"skill","title":"%s","target":"%s","audience":"%s",
                 "support":[{"kind":"course","what":"A course in Kiel"}],
                 "steps":[{"what":"Read","owner":"employee"},
                          {"what":"Introduce me to Kim","owner":"manager","by":"%s"}]}""".formatted(title, TODAY.plusDays(days), audience, TODAY.plusDays(10));
    }

    private void vision(String text, String audience) {
        var body = Neighbourhood.section(text.replace("\n", "\\n"), audience);
        var held = ada().get(plan)
                .json()
                .at("/sections")
                .valueStream()
                .filter(section -> section.at("/name").asString().equals("vision"))
                .findFirst()
                .orElseThrow();
        ada().ifMatch(held.at("/etag").asString())
                .put(plan + "/sections/vision", body)
                .expect(200);
    }

    private void share() {
        ada().creating().post(plan + "/shares", "{}").expect(201);
    }

    private Answer team() {
        return ben().get("/api/v1/team").expect(200);
    }

    /** The overview once the plan's event has come. */
    private Answer shown() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(team().at("/reports/0/planState"))
                .isEqualTo("shared"));
        return team();
    }

    private List<String> readings() {
        return ada().get(plan + "/readings").expect(200).json().at("/readings").findValuesAsString("what");
    }

    private static List<String> kinds(Answer team) {
        return team.json().at("/reports/0/waitsForMe").findValuesAsString("kind");
    }

    /** Until when and what, of the one that waits. */
    private static List<String> waits(Answer team, String kind) {
        return team.json()
                .at("/reports/0/waitsForMe")
                .valueStream()
                .filter(one -> one.at("/kind").asString().equals(kind))
                .flatMap(one ->
                        List.of(one.at("/due").asString(), one.at("/what").asString()).stream())
                .toList();
    }
}
