package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanImported;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.strategy.StrategyLinks;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Puts imported plans in their place. The plan itself is written last, so that until then nothing of it is seen; doing it
 * again does no harm, and a plan that is there already stays as it is.
 */
@Component
public class PlanArrival {

    private static final int FIRST = 1;

    private final Plans plans;
    private final StrategyLinks links;

    PlanArrival(Plans plans, StrategyLinks links) {
        this.plans = plans;
        this.links = links;
    }

    public boolean hasPlan(PersonId owner) {
        return plans.find(owner).isPresent();
    }

    public void arrive(ImportedPlan imported) {
        if (hasPlan(imported.owner())) {
            return;
        }
        links.use(
                imported.owner(),
                imported.goals().stream()
                        .flatMap(goal -> goal.text().alignment().links().stream())
                        .toList());
        imported.progress().forEach(note -> plans.progress()
                .insert(ProgressNote.parent(note.owner(), note.goal()) + "/" + note.note(), Change.to(note)));
        var plan = plan(imported);
        if (imported.sharedAt() != null) {
            plan = shared(plan, imported, imported.sharedAt());
        }
        var arrived = plan;
        plans.working().put(imported.owner().value(), found -> found.map(Stored::body)
                .map(Change::<Plan>to)
                .orElseGet(() -> arrived.shares().any()
                        ? Change.to(arrived, new PlanImported(arrived.toPublic()))
                        : Change.to(arrived)));
    }

    private static Plan plan(ImportedPlan imported) {
        return new Plan(
                imported.owner(),
                imported.sections(),
                imported.goals(),
                Set.of(),
                Shares.NONE,
                imported.restsUntil(),
                imported.importedAt(),
                null,
                imported.aim());
    }

    private Plan shared(Plan plan, ImportedPlan imported, Instant sharedAt) {
        var copy = SharedPlan.of(plan, FIRST, sharedAt);
        plans.keep(copy);
        var shared = plan.share(copy, imported.seenBy(), null);
        if (imported.agreedAt() == null || imported.seenBy() == null) {
            return shared;
        }
        fits(copy.goals(), imported.owner(), imported.seenBy(), imported.agreedAt());
        return shared.agreed(new Shares.Agreed(imported.agreedAt(), List.of(imported.seenBy())));
    }

    private void fits(List<Goal> goals, PersonId owner, PersonId by, Instant at) {
        goals.forEach(goal -> {
            var verdict = GoalVerdict.first(
                    owner, goal.goal(), new GoalVerdict.Said(FIRST, goal.substance(), Verdict.FITS, "", by, at));
            plans.verdicts().insert(GoalVerdict.id(owner, goal.goal()), Change.to(verdict));
        });
    }
}
