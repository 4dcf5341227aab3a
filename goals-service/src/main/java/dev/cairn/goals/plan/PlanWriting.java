package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.PlanPartTakenBack;
import dev.cairn.goals.role.RoleAim;
import dev.cairn.goals.strategy.StrategyLinks;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.IdempotencyKeyReused;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The owner at work. Each part is guarded by its own counter: if only other parts moved, a write goes through. Nothing
 * here is seen by others, except that a part which becomes *only me* is withheld from them at once.
 */
@Component
public class PlanWriting {

    private final Plans plans;
    private final StrategyLinks links;
    private final Clock clock;

    PlanWriting(Plans plans, StrategyLinks links, Clock clock) {
        this.plans = plans;
        this.links = links;
        this.clock = clock;
    }

    /** The working copy; empty for who has none, which is a choice. */
    public Optional<Plan> plan(PersonId owner) {
        return plans.find(owner).map(Stored::body);
    }

    public Section writeSection(PersonId owner, SectionName name, String text, Audience audience, IfMatch ifMatch) {
        var after = change(owner, plan -> {
            ifMatch.require(plan.section(name).map(Section::etag).orElse(0L));
            return plan.write(name, text, audience);
        });
        return after.section(name).orElseThrow();
    }

    public AimPart writeAim(PersonId owner, RoleAim aim, Audience audience, Audience standing, IfMatch ifMatch) {
        var after = change(owner, plan -> {
            ifMatch.require(plan.aim().etag());
            return plan.write(aim, audience, standing);
        });
        return after.aim();
    }

    /** Adds a goal once: a retry with the same key gets the goal as it is now. */
    public Goal addGoal(PersonId owner, GoalDraft draft, Creation creation) {
        var id = new GoalId(creation.id("goal"));
        links.use(owner, draft.text().alignment().links());
        var after = change(owner, plan -> {
            var made = plan.goal(id);
            if (made.isPresent() || plan.gone().contains(id.value())) {
                if (made.filter(goal -> goal.request().equals(creation.request()))
                        .isEmpty()) {
                    throw new IdempotencyKeyReused("goal " + id);
                }
                return plan;
            }
            checkRoom(plan);
            checkReason(draft, Optional.empty());
            checkTarget(draft, Optional.empty());
            checkLeadsTo(plan, id, draft, Optional.empty());
            return plan.add(new Goal(
                    id,
                    draft.status(),
                    draft.text(),
                    draft.leadsTo(),
                    draft.audience(),
                    draft.steps(),
                    1,
                    1,
                    creation.request()));
        });
        return after.goal(id).orElseThrow();
    }

    public Goal writeGoal(PersonId owner, GoalId id, GoalDraft draft, IfMatch ifMatch) {
        links.use(owner, draft.text().alignment().links());
        var after = change(owner, plan -> {
            var before = plan.goal(id).orElseThrow(Problem::notFound);
            ifMatch.require(before.etag());
            checkReason(draft, Optional.of(before));
            checkTarget(draft, Optional.of(before));
            checkLeadsTo(plan, id, draft, Optional.of(before));
            return plan.change(id, goal -> goal.rewritten(draft));
        });
        return after.goal(id).orElseThrow();
    }

    /** Ticks a step off, or on again. Needs nobody, and is seen at once by whoever sees the goal. */
    public Goal tick(PersonId owner, GoalId id, String step, boolean done) {
        var after = change(owner, plan -> {
            var goal = plan.goal(id).orElseThrow(Problem::notFound);
            if (goal.steps().stream().noneMatch(known -> known.id().equals(step))) {
                throw Problem.notFound();
            }
            return plan.change(
                    id,
                    present -> present.withSteps(present.steps().stream()
                            .map(known -> known.id().equals(step) ? known.withDone(done) : known)
                            .toList()));
        });
        return after.goal(id).orElseThrow();
    }

    public void removeGoal(PersonId owner, GoalId id, IfMatch ifMatch) {
        change(owner, plan -> {
            if (plan.gone().contains(id.value())) {
                return plan;
            }
            ifMatch.require(plan.goal(id).orElseThrow(Problem::notFound).etag());
            return plan.remove(id);
        });
    }

    /** Writes the plan; whoever sees it hears of it where they see something else then. */
    Plan change(PersonId owner, UnaryOperator<Plan> write) {
        return plans.working()
                .put(owner.value(), found -> {
                    var before = found.map(Stored::body).orElseGet(() -> Plan.empty(owner));
                    var after = write.apply(before);
                    return before.shares().any() && after.looksDifferent(before)
                            ? Change.to(after, new PlanPartTakenBack(after.toPublic()))
                            : Change.to(after);
                })
                .body();
    }

    static void checkRoom(Plan plan) {
        if (plan.goals().size() >= Plan.MOST_GOALS) {
            throw Problem.conflict("too-many-goals", "A plan holds at most " + Plan.MOST_GOALS + " goals.");
        }
    }

    /** A goal is dropped with a reason; one that came without, from the tool used before, may stay so. */
    private static void checkReason(GoalDraft draft, Optional<Goal> before) {
        var wanted = draft.status() == GoalStatus.DROPPED && !reasoned(draft.text());
        var kept = before.filter(goal -> goal.status() == GoalStatus.DROPPED && !reasoned(goal.text()))
                .isPresent();
        if (wanted && !kept) {
            throw Problem.invalid("/reason", "reason-needed", "Say in a sentence why the goal is dropped.");
        }
    }

    private static boolean reasoned(GoalText text) {
        return text.reason() != null && !text.reason().isBlank();
    }

    /** A target must lie inside its horizon when it is set; what was set once may stay as time goes by. */
    private void checkTarget(GoalDraft draft, Optional<Goal> before) {
        var text = draft.text();
        var kept = before.filter(goal -> goal.text().target().equals(text.target())
                        && goal.text().horizon() == text.horizon())
                .isPresent();
        if (!kept && !text.target().inside(text.horizon(), LocalDate.now(clock))) {
            throw Problem.invalid(
                    "/target", "outside-horizon", "The target lies outside the goal's horizon; change one of the two.");
        }
    }

    /**
     * Leads to a goal of a later horizon, which also keeps goals from leading back to themselves. One that was deleted since
     * may stay named, as it may come back.
     */
    private static void checkLeadsTo(Plan plan, GoalId id, GoalDraft draft, Optional<Goal> before) {
        var leadsTo = draft.leadsTo();
        if (leadsTo == null || keepsTheDeleted(plan, leadsTo, before)) {
            return;
        }
        var later = plan.goal(leadsTo)
                .filter(goal -> !Objects.equals(goal.goal(), id))
                .filter(goal -> goal.text().horizon().compareTo(draft.text().horizon()) > 0)
                .isPresent();
        if (!later) {
            throw Problem.invalid(
                    "/leadsTo", "not-a-later-goal", "A goal leads to one of your goals in a later horizon.");
        }
    }

    private static boolean keepsTheDeleted(Plan plan, GoalId leadsTo, Optional<Goal> before) {
        return plan.gone().contains(leadsTo.value())
                && before.filter(goal -> leadsTo.equals(goal.leadsTo())).isPresent();
    }
}
