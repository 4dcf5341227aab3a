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
import java.util.List;
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
     * The manager's word on a goal of the newest shared copy.
     *
     * @param number the shared copy that the manager read: 412 where a newer one was shared meanwhile
     */
    public GoalVerdict say(PersonId owner, GoalId goal, int number, Verdict verdict, String because, PersonId by) {
        var plan = plans.find(owner)
                .map(Stored::body)
                .filter(found -> policy.isManagerOf(by, found))
                .orElseThrow(Problem::notFound);
        if (plan.shares().number() != number) {
            throw IfMatch.changedMeanwhile();
        }
        var shared = plans.copy(owner, number)
                .orElseThrow(Problem::notFound)
                .asSeenNow(plan)
                .goal(goal)
                .orElseThrow(Problem::notFound);
        var said = new GoalVerdict.Said(number, shared.substance(), verdict, because, by, clock.instant());
        var after = plans.verdicts()
                .put(GoalVerdict.id(owner, goal), found -> {
                    var before = found.map(Stored::body);
                    var now = before.map(known -> known.saying(said))
                            .orElseGet(() -> new GoalVerdict(owner, goal, said, List.of()));
                    return before.filter(now::equals).isPresent() ? Change.to(now) : Change.to(now, now.given());
                })
                .body();
        agreeIfAllFits(owner);
        return after;
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
            var agreed = plan.shares().revision() != plan.shares().number()
                    && newest.map(copy -> sharing.everyGoalFits(copy.asSeenNow(plan)))
                            .orElse(false);
            if (!agreed) {
                return Change.to(plan);
            }
            var after = plan.agreed(clock.instant());
            PlanEvent happened = new PlanAgreed(after.toPublic());
            return Change.to(after, happened);
        });
    }
}
