package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.conversation.ConversationHeld;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.goals.document.Print;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccomplishmentIT {

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private String done;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void adaSharesAPlanWithBen() {
        acme = goals.organization("deeds" + organizations++);
        done = plan() + "/accomplishments";
        as("ada")
                .creating()
                .post(plan() + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201);
        as("ada").creating().post(plan() + "/shares", "{}").expect(201);
    }

    @Test
    void aLineIsEnoughToBeginWithAndTheRestComesLater() {
        var begun =
                as("ada").creating().post(done, quick("Held the first talk")).expect(201);
        assertThat(begun.at("/account/result")).isEmpty();
        var told = as("ada")
                .ifMatch(begun.etag())
                .put(done + "/" + begun.at("/id"), """
                {"title":"Held the first talk","from":"2026-10-01","until":"2026-10-30","situation":"Nobody knew the findings",
                 "task":"Tell product","action":"A talk of ten minutes","result":"Two changes were decided",
                 "figures":[{"what":"Questions a week","from":60,"to":45.5,"unit":"tickets"},{"what":"Listeners","to":31}],
                 "seenBy":"Leonie and the product meeting","links":[{"kind":"goal","id":"%s"}]}""".formatted(goal()))
                .expect(200);
        assertThat(told.at("/account/figures/0/change")).isEqualTo("-14.5");
        assertThat(told.at("/account/figures/0/percent")).isEqualTo("-24");
        assertThat(told.json().at("/account/figures/1/change").isNull()).isTrue();
        var listed = as("ada").get(done).expect(200);
        assertThat(listed.json().at("/accomplishments/0")).isEqualTo(told.json());
    }

    @Test
    void itIsTheOwnersAloneUntilSharedAndAgainFromTheMomentItIsTakenBack() {
        var made = as("ada").creating().post(done, quick("Held the first talk")).expect(201);
        var one = done + "/" + made.at("/id");
        assertThat(as("ben")
                        .get(done + "/shared")
                        .expect(200)
                        .json()
                        .at("/accomplishments")
                        .isEmpty())
                .isTrue();
        var shared = as("ada").ifMatch(made.etag()).put(one + "/sharing", "").expect(200);
        assertThat(bensList()).contains("Held the first talk");

        var changed = as("ada")
                .ifMatch(shared.etag())
                .put(one, quick("Held both talks"))
                .expect(200);
        assertThat(changed.at("/changedSinceShared")).isEqualTo("true");
        assertThat(bensList()).contains("first talk").doesNotContain("both talks");
        as("ada").ifMatch(shared.etag()).put(one + "/sharing", "").expect(412);
        as("ada").ifMatch(changed.etag()).put(one + "/sharing", "").expect(200);
        assertThat(bensList()).contains("both talks").doesNotContain("first talk");

        as("ada").delete(one + "/sharing").expect(200);
        assertThat(bensList()).doesNotContain("talks");
        assertThat(as("ada").get(one).expect(200).at("/account/title")).isEqualTo("Held both talks");
    }

    @Test
    void whoReadsThemIsListedAsAReaderOfThePlan() {
        assertThat(as("ada").get(plan() + "/readings").text()).doesNotContain("manager");
        as("ben").get(done + "/shared").expect(200);
        assertThat(as("ada").get(plan() + "/readings").at("/readings/0/reader"))
                .isEqualTo(GoalsFixture.person(acme, "ben").value());
    }

    @Test
    void aLinkToAGoalIsSeenOnlyWhereTheGoalIs() {
        var secret = as("ada")
                .creating()
                .post(plan() + "/goals", Neighbourhood.goal("Leave the forum").replace("\"manager\"", "\"only-me\""))
                .expect(201)
                .at("/id");
        var writing = item("competency", "Clear writing");
        var made = as("ada")
                .creating()
                .post(done, """
                {"title":"Held a talk","from":"2026-10-01","links":[{"kind":"goal","id":"%s"},{"kind":"goal","id":"%s"},
                  {"kind":"competency","id":"%s"}]}""".formatted(goal(), secret, writing))
                .expect(201);
        as("ada")
                .ifMatch(made.etag())
                .put(done + "/" + made.at("/id") + "/sharing", "")
                .expect(200);
        assertThat(bensList()).contains(goal(), writing).doesNotContain(secret);
    }

    @Test
    void itLinksOnlyToWhatTheOrganizationPursuesAndKeepsTheLinkWhenThatIsRetired() {
        var portal = item("project", "The new portal");
        var unknown = as("ada").creating().post(done, linked("project", portal, "objective", "grow"));
        assertThat(unknown.expect(422).at("/errors/0/code")).isEqualTo("unknown-item");
        assertThat(unknown.at("/errors/0/pointer")).isEqualTo("/links/1/id");
        as("ada")
                .creating()
                .post(done, linked("objective", portal, "project", portal))
                .expect(422);

        var made = as("ada")
                .creating()
                .post(done, linked("project", portal, "project", portal))
                .expect(201);
        var gone = as("dan")
                .ifMatch("1")
                .delete("/api/v1/strategy/organization/project/" + portal)
                .expect(200);
        assertThat(gone.at("/removed")).isEqualTo("false");
        as("ada")
                .ifMatch(made.etag())
                .put(
                        done + "/" + made.at("/id"),
                        linked("project", portal, "project", portal).replace("A talk", "Two talks"))
                .expect(200);
        as("ada")
                .creating()
                .post(done, linked("project", portal, "project", portal))
                .expect(422);
    }

    private static String linked(String kind, String id, String otherKind, String other) {
        return """
                {"title":"A talk","from":"2026-10-01","links":[{"kind":"%s","id":"%s"},{"kind":"%s","id":"%s"}]}""".formatted(kind, id, otherKind, other);
    }

    /** Something that the organization pursues; Dan keeps it. */
    private String item(String kind, String name) {
        var levels = kind.equals("competency")
                ? ",\"levels\":{\"family\":\"technical\",\"levels\":[{\"behaviours\":[{\"en\":\"Short\"}]}]}"
                : "";
        return as("dan")
                .creating()
                .post("/api/v1/strategy/organization/" + kind, "{\"name\":{\"en\":\"%s\"}%s}".formatted(name, levels))
                .expect(201)
                .at("/id");
    }

    @Test
    void whatCannotBeIsRefusedWithAllItsFaultsAtTheirPlaces() {
        var refused = as("ada").creating().post(done, """
                {"title":"","from":"2026-10-01","figures":[{"what":"Tickets","to":1e30}],"links":[{"kind":"goal","id":"X y"}]}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("/title", "/figures/0/to", "/links/0/id");
        var unknown = as("ada").creating().post(done, """
                {"title":"A talk","from":"2026-10-01","links":[{"kind":"goal","id":"%s"}]}""".formatted(Ids.random(Instant.now())));
        assertThat(unknown.expect(422).at("/errors/0/code")).isEqualTo("unknown-goal");
        var backwards = as("ada").creating().post(done, """
                {"title":"A talk","from":"2026-10-02","until":"2026-10-01"}""");
        assertThat(backwards.expect(422).at("/errors/0/pointer")).isEqualTo("/until");
    }

    @Test
    void aRetryMeetsWhatItMadeAndWhatIsDeletedStaysSo() {
        var sending = as("ada").creating();
        var made = sending.post(done, quick("A talk")).expect(201);
        assertThat(sending.post(done, quick("A talk")).expect(201).at("/id")).isEqualTo(made.at("/id"));
        sending.post(done, quick("Another")).expect(422);
        var one = done + "/" + made.at("/id");
        as("ada").ifMatch("9").delete(one).expect(412);
        as("ada").ifMatch(made.etag()).delete(one).expect(204);
        as("ada").get(one).expect(404);
        sending.post(done, quick("A talk")).expect(422);
    }

    @Test
    void theListSaysWhenTheLastTalkWas() {
        assertThat(as("ada").get(done).json().at("/lastTalkAt").isNull()).isTrue();
        var held = Instant.now().minus(Duration.ofDays(9)).truncatedTo(ChronoUnit.SECONDS);
        goals.service.receive(acme, 1, new ConversationHeld(talk(held)));
        await().untilAsserted(
                        () -> assertThat(as("ada").get(done).at("/lastTalkAt")).isEqualTo(held.toString()));
    }

    @Test
    void chosenOnesMakeAPageWithJustWhatItsReaderMaySee() {
        var first =
                as("ada").creating().post(done, quick("Held the first talk")).expect(201);
        as("ada").creating().post(done, quick("Wrote the guide")).expect(201);
        as("ada")
                .ifMatch(first.etag())
                .put(done + "/" + first.at("/id") + "/sharing", "")
                .expect(200);
        assertThat(page("ada", "")).contains("What Ada 李 accomplished", "first talk", "the guide");
        assertThat(page("ada", "&id=" + first.at("/id"))).contains("first talk").doesNotContain("the guide");
        assertThat(page("ben", "")).contains("first talk").doesNotContain("the guide");
        as("ben").get(done + "/document?id=" + Ids.random(Instant.now())).expect(404);
    }

    @Test
    void whatPeopleDidBeforeComesAlongWithTheirPlans() {
        var cleo = "/api/v1/plans/" + GoalsFixture.person(acme, "cleo") + "/accomplishments";
        var file = """
                {"plans":[{"owner":"cleo","sharedAt":"2026-05-01T08:00:00Z","accomplishments":[
                 {"ref":"a","title":"Opened the branch","from":"2026-02-01","until":"2026-04-01","audience":"manager",
                  "figures":[{"what":"People","from":0,"to":9}],"goals":["%s"]}]}]}""";
        var refused = as("admin").creating().post("/api/v1/plan-imports", file.formatted("nowhere"));
        assertThat(refused.expect(422).at("/errors/0/pointer")).isEqualTo("/plans/0/accomplishments/0/goals");
        var id = as("admin")
                .creating()
                .post("/api/v1/plan-imports", file.formatted("").replace("\"\"", ""))
                .expect(201)
                .at("/id");
        await().until(() ->
                as("admin").get("/api/v1/plan-imports/" + id).at("/state").equals("done"));
        var listed = as("cleo").get(cleo).expect(200).json().at("/accomplishments/0");
        assertThat(listed.at("/account/title").asString()).isEqualTo("Opened the branch");
        assertThat(listed.at("/account/figures/0/percent").isNull()).isTrue();
        assertThat(listed.at("/sharedAt").asString()).isEqualTo("2026-05-01T08:00:00Z");
    }

    private String page(String reader, String chosen) {
        try (var print = Print.of(as(reader).file(done + "/document?language=en" + chosen))) {
            assertThat(print.withoutGlyph()).isEmpty();
            return print.text();
        }
    }

    private PublicConversation talk(Instant held) {
        var ada = GoalsFixture.person(acme, "ada");
        return new PublicConversation(
                new ConversationId(Ids.random(held)),
                ada,
                GoalsFixture.person(acme, "dan"),
                false,
                ada,
                ConversationState.HELD,
                held,
                held,
                30,
                0,
                held,
                null,
                null,
                null,
                null);
    }

    private String bensList() {
        return as("ben").get(done + "/shared").expect(200).text();
    }

    private static String quick(String title) {
        return "{\"title\":\"%s\",\"from\":\"%s\"}".formatted(title, LocalDate.now());
    }

    private String goal() {
        return as("ada").get(plan()).at("/goals/0/id");
    }

    private String plan() {
        return "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
    }

    private Requests as(String key) {
        return goals.as(acme, key);
    }
}
