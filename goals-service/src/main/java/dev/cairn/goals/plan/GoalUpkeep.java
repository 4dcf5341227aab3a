package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The owner keeping the goals in order: by hand, with second thoughts, and hints set aside. */
@Component
public class GoalUpkeep {

    private final Plans plans;
    private final PlanWriting writing;

    GoalUpkeep(Plans plans, PlanWriting writing) {
        this.plans = plans;
        this.writing = writing;
    }

    /**
     * Puts the goals in an order. Goals that are not named come behind as they stood, ids that are gone are passed over: what
     * was added or deleted meanwhile costs nobody their order. Readers see it with the next shared copy.
     */
    public Plan order(PersonId owner, List<GoalId> wanted, IfMatch ifMatch) {
        return writing.change(owner, plan -> {
            ifMatch.require(plan.order());
            return plan.ordered(wanted);
        });
    }

    /**
     * Brings a deleted goal back at its old id, so that what was noted and said about it is with it again. One that is there
     * stays as it is.
     *
     * @param version the version that was deleted
     */
    public Goal restore(PersonId owner, GoalId id, GoalDraft draft, IfMatch version) {
        var after = writing.change(owner, plan -> {
            if (plan.goal(id).isPresent()) {
                return plan;
            }
            if (!plan.gone().contains(id.value())) {
                throw Problem.notFound();
            }
            PlanWriting.checkRoom(plan);
            return plan.restore(restored(plan, id, draft, version.version() + 1));
        });
        return after.goal(id).orElseThrow();
    }

    private Goal restored(Plan plan, GoalId id, GoalDraft draft, long etag) {
        var later = Optional.ofNullable(draft.leadsTo())
                .flatMap(plan::goal)
                .filter(next -> next.text().horizon().compareTo(draft.text().horizon()) > 0);
        var shown = plans.copy(plan.owner(), plan.shares().number()).flatMap(copy -> copy.goal(id));
        var text = shown.map(goal -> draft.text().after(goal.text())).orElse(draft.text());
        return new Goal(
                id,
                draft.status(),
                text,
                later.map(Goal::goal).orElse(null),
                draft.audience(),
                draft.steps(),
                etag,
                substance(plan.owner(), id, shown, text),
                "");
    }

    /** What was said to it holds only where it says the same as when it was said. */
    private long substance(PersonId owner, GoalId id, Optional<Goal> shown, GoalText text) {
        var judged = plans.verdicts().find(GoalVerdict.id(owner, id)).map(Stored::body);
        var newest = Math.max(
                shown.map(Goal::substance).orElse(0L),
                judged.map(verdict -> verdict.said().substance()).orElse(0L));
        return shown.filter(goal -> goal.text().substance().equals(text.substance()))
                .map(Goal::substance)
                .orElse(newest + 1);
    }

    /** Gives a hint no more. */
    public void setAside(PersonId owner, String hint) {
        plans.hints().put(owner.value(), found -> {
            var seen = found.map(Stored::body).orElseGet(() -> new HintsSeen(owner, Set.of()));
            if (seen.hints().size() >= HintsSeen.MOST) {
                throw Problem.conflict("too-many-hints", "There are no more hints to set aside.");
            }
            return Change.to(seen.with(hint));
        });
    }
}
