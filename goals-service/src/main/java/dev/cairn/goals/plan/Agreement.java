package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanAgreed;
import dev.cairn.contracts.plan.PlanEvent;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.contracts.plan.VerdictGiven;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Agreeing goal by goal. The manager's word on each goal is a document of its own; once every open goal of the newest
 * shared copy fits, that copy becomes a revision. That is looked at after each word, and again when its event comes
 * round, so that a crash in between leaves nothing half agreed.
 */
@Component
public class Agreement implements EventHandler<VerdictGiven> {

    private final Plans plans;
    private final PlanSharing sharing;
    private final PlanPolicy policy;
    private final Clock clock;

    Agreement(Plans plans, PlanSharing sharing, PlanPolicy policy, Clock clock) {
        this.plans = plans;
        this.sharing = sharing;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A manager's word on a goal.
     *
     * @param number the shared copy that the manager read: 412 where a newer one was shared meanwhile
     */
    public record Word(int number, Verdict verdict, String because, PersonId by) {}

    /**
     * Says a word on a goal of the newest shared copy. The same once more changes nothing.
     *
     * @param ifMatch the word that the manager saw there: 412 where another one was said meanwhile
     */
    public GoalVerdict say(PersonId owner, GoalId goal, Word word, IfMatch ifMatch) {
        var plan = plans.find(owner)
                .map(Stored::body)
                .filter(found -> policy.isManagerOf(word.by(), found))
                .orElseThrow(Problem::notFound);
        if (plan.shares().number() != word.number()) {
            throw IfMatch.changedMeanwhile();
        }
        var shared = plans.copy(owner, word.number())
                .orElseThrow(Problem::notFound)
                .asSeenNow(plan)
                .goal(goal)
                .orElseThrow(Problem::notFound);
        var said = new GoalVerdict.Said(
                word.number(), shared.substance(), word.verdict(), word.because(), word.by(), clock.instant());
        var sight = plan.shares().sight(word.by());
        var after = plans.verdicts()
                .put(
                        GoalVerdict.id(owner, goal),
                        found -> said(owner, goal, found.map(Stored::body), said, sight, ifMatch))
                .body();
        agreeIfAllFits(owner);
        return after;
    }

    private static Change<GoalVerdict> said(
            PersonId owner,
            GoalId goal,
            Optional<GoalVerdict> before,
            GoalVerdict.Said said,
            Sight sight,
            IfMatch ifMatch) {
        var now = before.map(known -> known.saying(said)).orElseGet(() -> GoalVerdict.first(owner, goal, said));
        if (before.filter(now::equals).isPresent()) {
            return Change.to(now);
        }
        ifMatch.require(before.flatMap(known -> known.since(sight))
                .map(GoalVerdict::etag)
                .orElse(0L));
        return Change.to(now, now.given());
    }

    @Override
    public Class<VerdictGiven> handles() {
        return VerdictGiven.class;
    }

    @Override
    public void on(Received<? extends VerdictGiven> received) {
        agreeIfAllFits(received.event().owner());
    }

    private void agreeIfAllFits(PersonId owner) {
        plans.working().change(owner.value(), stored -> {
            var plan = stored.body();
            var newest = plans.copy(owner, plan.shares().number());
            var agreed = newest.filter(copy -> plan.shares().revision() != copy.number())
                    .flatMap(copy -> sharing.everyGoalFits(copy.asSeenNow(plan)));
            if (agreed.isEmpty()) {
                return Change.to(plan);
            }
            var after = plan.agreed(agreed.get());
            PlanEvent happened = new PlanAgreed(after.toPublic());
            return Change.to(after, happened);
        });
    }
}
