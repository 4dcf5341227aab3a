package dev.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.testkit.Answer;
import dev.cairn.testkit.Requests;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada and her manager Ben about a plan with a vision and a goal. */
class CommentsIT {

    private static final String AUDIENCE = "{\"text\":\"Lead the studio\",\"audience\":\"%s\"}";

    private static GoalsFixture goals;
    private static int organizations;

    private TenantId acme;
    private Requests ada;
    private Requests ben;
    private String plan;
    private String goal;

    @BeforeAll
    static void start() {
        goals = new GoalsFixture();
    }

    @AfterAll
    static void stop() {
        goals.close();
    }

    @BeforeEach
    void aSharedPlan() {
        acme = goals.organization("comments-" + organizations++);
        ada = goals.as(acme, "ada");
        ben = goals.as(acme, "ben");
        plan = "/api/v1/plans/" + GoalsFixture.person(acme, "ada");
        ada.ifMatch("0")
                .put(plan + "/sections/vision", AUDIENCE.formatted("manager"))
                .expect(200);
        goal = ada.creating()
                .post(plan + "/goals", Neighbourhood.goal("Give two talks"))
                .expect(201)
                .at("/id");
        ada.creating().post(plan + "/shares", "{}").expect(201);
    }

    @Test
    void aCommentIsAnsweredTakenToTheTalkAndResolved() {
        var asked = comment(ben, "goal/" + goal, "Which customers?");
        waitsFor(ada, asked.at("/id"));
        assertThat(waiting(ben)).isEmpty();

        ada.creating()
                .post(comments(asked) + "/answers", "{\"text\":\"The two in Kiel\"}")
                .expect(201);
        waitsFor(ben, asked.at("/id"));
        assertThat(ben.get("/api/v1/team").json().findValuesAsString("kind")).contains("comment-to-answer");

        var etag = ben.get(plan + "/comments").at("/comments/0/etag");
        var taken = ben.ifMatch(etag)
                .put(comments(asked) + "/state", "{\"state\":\"for-talk\"}")
                .expect(200);
        assertThat(ada.get(plan + "/comments").at("/comments/0/state")).isEqualTo("for-talk");
        waitsForNobody();

        ada.ifMatch(taken.etag())
                .put(comments(asked) + "/state", "{\"state\":\"resolved\"}")
                .expect(200);
        ben.creating().post(comments(asked) + "/answers", "{\"text\":\"Late\"}").expect(409);
        assertThat(texts(ben)).containsExactly("Which customers?", "The two in Kiel");
    }

    @Test
    void aRetryOfACommentSaysItOnce() {
        var body = "{\"part\":\"plan\",\"text\":\"A good plan\"}";
        var once = ben.creating();
        once.post(plan + "/comments", body).expect(201);
        once.post(plan + "/comments", body).expect(201);
        once.post(plan + "/comments", "{\"part\":\"plan\",\"text\":\"Another\"}")
                .expect(422);
        assertThat(texts(ada)).containsExactly("A good plan");
    }

    @Test
    void onlyItsAuthorChangesACommentOrTakesItAway() {
        var said = comment(ben, "section/vision", "How large?");
        ada.ifMatch(said.etag()).put(comments(said), "{\"text\":\"Ha\"}").expect(403);
        ada.ifMatch(said.etag()).delete(comments(said)).expect(403);
        var changed = ben.ifMatch(said.etag())
                .put(comments(said), "{\"text\":\"How many people?\"}")
                .expect(200);
        ben.ifMatch(said.etag()).put(comments(said), "{\"text\":\"Lost\"}").expect(412);
        assertThat(texts(ada)).containsExactly("How many people?");

        ada.creating().post(comments(said) + "/answers", "{\"text\":\"Four\"}").expect(201);
        ben.ifMatch(changed.etag()).delete(comments(said)).expect(204);
        assertThat(ada.get(plan + "/comments").text()).contains("Four").doesNotContain("How many");
        assertThat(ada.get(plan + "/comments").json().at("/comments/0/text").isNull())
                .isTrue();

        var alone = comment(ben, "plan", "Never mind");
        ben.ifMatch(alone.etag()).delete(comments(alone)).expect(204);
        assertThat(ada.get(plan + "/comments").json().at("/comments")).hasSize(2);
    }

    @Test
    void whatItsAuthorTookAwayCanBeSaidAgainByNobodyElse() {
        var said = comment(ben, "section/vision", "How large?");
        var answer = ada.creating()
                .post(comments(said) + "/answers", "{\"text\":\"Four\"}")
                .expect(201);
        var first = ben.ifMatch(said.etag()).delete(comments(said)).expect(204);
        var second = ada.ifMatch(answer.etag())
                .delete(plan + "/comments/" + answer.at("/id"))
                .expect(204);
        assertThat(texts(ada)).isEmpty();

        var again = plan + "/comments/" + answer.at("/id");
        ben.ifMatch(second.etag()).put(again, "{\"text\":\"Five\"}").expect(404);
        ada.ifMatch(second.etag()).put(again, "{\"text\":\"Four\"}").expect(200);
        ben.ifMatch(first.etag())
                .put(comments(said), "{\"text\":\"How large?\"}")
                .expect(200);
        assertThat(texts(ben)).containsExactly("How large?", "Four");
    }

    @Test
    void whatIsSaidAboutAPartThatIsTakenBackIsUnseenAndWaitsForNoManager() {
        var said = comment(ada, "section/vision", "Too bold?");
        waitsFor(ben, said.at("/id"));
        var etag = ada.get(plan).json().at("/sections/0/etag").asString();
        ada.ifMatch(etag)
                .put(plan + "/sections/vision", AUDIENCE.formatted("only-me"))
                .expect(200);

        assertThat(texts(ben)).isEmpty();
        assertThat(texts(ada)).containsExactly("Too bold?");
        assertThat(waiting(ben)).isEmpty();
        ben.creating().post(comments(said) + "/answers", "{\"text\":\"No\"}").expect(404);
        ben.ifMatch("1")
                .put(comments(said) + "/state", "{\"state\":\"resolved\"}")
                .expect(404);
        ben.creating()
                .post(plan + "/comments", "{\"part\":\"section/vision\",\"text\":\"No\"}")
                .expect(404);
        ada.creating()
                .post(plan + "/comments", "{\"part\":\"section/wishes\",\"text\":\"No\"}")
                .expect(404);
    }

    @Test
    void theReaderWhomTheOwnerInvitedReadsNoComments() {
        comment(ben, "plan", "A good plan");
        ada.put(plan + "/readers/" + GoalsFixture.person(acme, "dan"), "").expect(204);
        goals.as(acme, "dan").get(plan + "/shared").expect(200);
        goals.as(acme, "dan").get(plan + "/comments").expect(404);
    }

    @Test
    void readingCommentsIsRecorded() {
        ben.get(plan + "/comments").expect(200);
        assertThat(ada.get(plan + "/readings").at("/readings/0/role")).isEqualTo("manager");
    }

    private Answer comment(Requests by, String part, String text) {
        return by.creating()
                .post(plan + "/comments", "{\"part\":\"%s\",\"text\":\"%s\"}".formatted(part, text))
                .expect(201);
    }

    private String comments(Answer comment) {
        return plan + "/comments/" + comment.at("/id");
    }

    private List<String> texts(Requests reader) {
        return reader.get(plan + "/comments").expect(200).json().findValuesAsString("text");
    }

    private void waitsFor(Requests side, String comment) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(waiting(side)).containsExactly(comment));
    }

    private void waitsForNobody() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(waiting(ada)).isEmpty();
            assertThat(waiting(ben)).isEmpty();
        });
    }

    private static List<String> waiting(Requests side) {
        return side.get("/api/v1/plans/waiting").expect(200).json().at("/items").values().stream()
                .filter(item -> item.at("/kind").asString().equals("comment-to-answer"))
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
