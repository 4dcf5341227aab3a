package dev.cairn.feedback.point;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.CommentId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.CommentState;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.contracts.plan.PlanPartTakenBack;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicAsk;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.contracts.plan.SupportDecided;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.feedback.Organization;
import dev.cairn.feedback.SharedService;
import dev.cairn.feedback.Talks;
import dev.cairn.feedback.plan.PlanFacts;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.testkit.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hanna has shared a plan with Ben, in which she asks for a course; he comments on it. */
class TakenToTalkIT {

    private static final Instant SAID = Instant.parse("2026-11-20T09:00:00Z");

    private final GoalId goal = new GoalId(Ids.random(SAID));
    private final AskId ask = new AskId(Ids.random(SAID));
    private final CommentId comment = new CommentId(Ids.random(SAID));
    private long sequence;
    private Organization acme;

    @BeforeEach
    void hannaSharedHerPlan() {
        acme = new Organization();
        shared(acme.ben, goal);
    }

    @Test
    void aCommentTakenToTheTalkStandsOnTheAgendaOfTheOpenOneForBoth() {
        var talk = Talks.scheduled(acme);
        assertThat(points(acme.hanna, talk)).isEmpty();
        commented("goal/" + goal, CommentState.FOR_TALK, false);
        assertThat(points(acme.hanna, talk)).containsExactly(comment.value());
        assertThat(points(acme.ben, talk)).containsExactly(comment.value());
        assertThat(read(acme.ben, talk).at("/agenda/0/topic")).isEqualTo("vision");
    }

    @Test
    void whereNoneIsOpenItStandsOnTheNextOneAndInItsDraft() {
        commented("plan", CommentState.FOR_TALK, false);
        var draft = "/api/v1/conversations/agenda-draft?employee=" + acme.hanna + "&partner=" + acme.ben;
        assertThat(acme.as(acme.ben).get(draft).expect(200).at("/points/0/comment"))
                .isEqualTo(comment.value());
        var talk = Talks.proposed(acme);
        assertThat(talk.at("/points/0/kind")).isEqualTo("comment");
        assertThat(points(acme.ben, talk)).containsExactly(comment.value());
        assertThat(acme.as(acme.ben).get(draft).json().at("/points")).isEmpty();
    }

    @Test
    void ofTwoOpenTalksOnlyTheFirstHasItAndAfterThatNone() {
        var first = Talks.scheduled(acme);
        var second = Talks.proposed(acme);
        commented("section/vision", CommentState.FOR_TALK, false);
        assertThat(points(acme.hanna, first)).containsExactly(comment.value());
        assertThat(points(acme.hanna, second)).isEmpty();
        held(first);
        assertThat(points(acme.ben, first)).containsExactly(comment.value());
        assertThat(points(acme.ben, second)).isEmpty();
        assertThat(points(acme.ben, Talks.proposed(acme))).isEmpty();
    }

    @Test
    void whatWasSpokenOfStaysSoHoweverOftenItIsToldAgain() {
        var taken = commented("plan", CommentState.FOR_TALK, false);
        held(Talks.scheduled(acme));
        again(taken);
        commented("plan", CommentState.FOR_TALK, false);
        var next = Talks.proposed(acme);
        assertThat(points(acme.hanna, next)).isEmpty();

        commented("plan", CommentState.OPEN, false);
        commented("plan", CommentState.FOR_TALK, false);
        assertThat(points(acme.hanna, next)).as("taken once more").containsExactly(comment.value());
        again(taken);
        assertThat(points(acme.hanna, next)).containsExactly(comment.value());
    }

    @Test
    void resolvedOrTakenAwayBeforeTheTalkItIsWithdrawn() {
        var talk = Talks.scheduled(acme);
        var taken = commented("plan", CommentState.FOR_TALK, false);
        commented("plan", CommentState.RESOLVED, false);
        assertThat(points(acme.hanna, talk)).isEmpty();
        again(taken);
        assertThat(points(acme.hanna, talk)).as("told late").isEmpty();
        commented("plan", CommentState.FOR_TALK, false);
        assertThat(points(acme.hanna, talk)).containsExactly(comment.value());
        commented("plan", CommentState.FOR_TALK, true);
        assertThat(points(acme.hanna, talk)).isEmpty();
        assertThat(points(acme.ben, held(talk))).isEmpty();
    }

    @Test
    void aCancelledTalkGivesItToTheNext() {
        var talk = Talks.scheduled(acme);
        commented("plan", CommentState.FOR_TALK, false);
        acme.as(acme.hanna)
                .ifMatch(talk.at("/etag"))
                .post(Talks.path(talk) + "/cancellation", "")
                .expect(200);
        assertThat(points(acme.hanna, talk)).isEmpty();
        assertThat(points(acme.hanna, Talks.proposed(acme))).containsExactly(comment.value());
    }

    @Test
    void supportToTalkAboutStandsThereUntilItIsAnsweredOtherwise() {
        var talk = Talks.scheduled(acme);
        decided(SupportAnswer.TALK, SAID);
        assertThat(read(acme.hanna, talk).at("/points/0/kind")).isEqualTo("support");
        assertThat(read(acme.hanna, talk).at("/points/0/ask")).isEqualTo(ask.value());
        assertThat(read(acme.hanna, talk).at("/points/0/goal")).isEqualTo(goal.value());
        decided(SupportAnswer.GRANTED, SAID.plusSeconds(60));
        assertThat(points(acme.hanna, talk)).isEmpty();

        decided(SupportAnswer.TALK, SAID.plusSeconds(120));
        held(talk);
        var next = Talks.proposed(acme);
        assertThat(points(acme.hanna, next)).isEmpty();
        decided(SupportAnswer.TALK, SAID.plusSeconds(180));
        assertThat(points(acme.hanna, next)).as("said once more").containsExactly(ask.value());
    }

    @Test
    void onlyATalkWithWhoSeesThePlanAsHerManagerHasIt() {
        commented("plan", CommentState.FOR_TALK, false);
        var withFrida = acme.as(acme.hanna)
                .creating()
                .post("/api/v1/conversations", """
                        {"partner":"%s","purpose":"Elsewhere","times":["%s"]}""".formatted(
                                acme.frida, Instant.now().plusSeconds(400_000)))
                .expect(201);
        assertThat(points(acme.hanna, withFrida)).isEmpty();

        var talk = Talks.proposed(acme);
        shared(acme.nora, goal);
        assertThat(points(acme.hanna, talk)).as("handed over to somebody else").isEmpty();
        assertThat(points(acme.ben, talk)).isEmpty();
    }

    @Test
    void withWhatWasTakenBackItIsGone() {
        var talk = Talks.scheduled(acme);
        commented("goal/" + goal, CommentState.FOR_TALK, false);
        decided(SupportAnswer.TALK, SAID);
        assertThat(points(acme.ben, talk)).hasSize(2);
        shared(acme.ben, null);
        assertThat(points(acme.ben, talk)).isEmpty();
        assertThat(points(acme.ben, held(talk))).isEmpty();
    }

    private List<String> points(PersonId reader, Answer talk) {
        return read(reader, talk)
                .json()
                .at("/points")
                .valueStream()
                .map(point -> point.at(point.at("/kind").asString().equals("comment") ? "/comment" : "/ask")
                        .asString())
                .toList();
    }

    private Answer read(PersonId reader, Answer talk) {
        return acme.as(reader).get(Talks.path(talk)).expect(200);
    }

    private Answer held(Answer talk) {
        return acme.as(acme.ben)
                .ifMatch(read(acme.ben, talk).at("/etag"))
                .post(Talks.path(talk) + "/holding", "")
                .expect(200);
    }

    /** @param now the goal that is shared; null where it was taken back */
    private void shared(PersonId seenBy, @Nullable GoalId now) {
        var asks = List.of(new PublicAsk(ask, SupportKind.COURSE, 1));
        var goals = now == null
                ? List.<PublicGoal>of()
                : List.of(new PublicGoal(now, Horizon.NEAR, GoalStatus.ACTIVE, "2027-03-31", 1, asks));
        var plan =
                new PublicPlan(acme.hanna, PlanState.SHARED, seenBy, null, 1, SAID, 0, null, null, goals, null, null);
        hear(PlanFacts.class, now == null ? new PlanPartTakenBack(plan) : new PlanShared(plan));
    }

    private Received<PlanCommented> commented(String part, CommentState state, boolean removed) {
        return hear(
                CommentsTaken.class,
                new PlanCommented(comment, comment, acme.hanna, part, acme.ben, state, removed, SAID));
    }

    private void decided(SupportAnswer answer, Instant at) {
        hear(
                SupportToTalkAbout.class,
                new SupportDecided(acme.hanna, goal, ask, SupportKind.COURSE, 1, answer, null, acme.ben, at, null));
    }

    private <E extends CairnEvent> Received<E> hear(Class<? extends EventHandler<? super E>> handler, E event) {
        var received = new Received<>(Ids.random(SAID), acme.tenant, ++sequence, SAID, event);
        tell(handler, received);
        tell(handler, received);
        return received;
    }

    private void again(Received<PlanCommented> received) {
        tell(CommentsTaken.class, received);
    }

    @SuppressWarnings("unchecked")
    private <E extends CairnEvent> void tell(Class<? extends EventHandler<? super E>> handler, Received<E> received) {
        CurrentTenant.run(
                acme.tenant, () -> ((EventHandler<E>) SharedService.running().bean(handler)).on(received));
    }
}
