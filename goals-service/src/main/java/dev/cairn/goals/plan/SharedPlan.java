package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A shared copy of a plan: just the released parts, as they were; never changed again.
 *
 * @param aim the role aimed at; null where it was not released
 */
public record SharedPlan(
        PersonId owner,
        int number,
        Instant sharedAt,
        List<Section> sections,
        @Nullable AimPart aim,
        List<Goal> goals) {

    static String id(PersonId owner, int number) {
        return owner.value() + "/" + "%06d".formatted(number);
    }

    /** What would be, or is, released of a plan. */
    static SharedPlan of(Plan plan, int number, Instant now) {
        return new SharedPlan(
                plan.owner(),
                number,
                now,
                plan.sections().stream().filter(Section::shared).toList(),
                plan.aim().shared() ? plan.aim().released() : null,
                plan.goals().stream().filter(Goal::shared).toList());
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.goal().equals(id)).findFirst();
    }

    /**
     * The goals that stand elsewhere among those of their horizon than they did, as few as explain the new order; those
     * that came or went aside.
     *
     * @param before the goals as they stood
     */
    public List<MovedGoal> moved(List<GoalId> before) {
        return GoalMoves.between(before, goals);
    }

    /** The counter of each part, by name. */
    Map<String, Long> parts() {
        var parts = new TreeMap<String, Long>();
        sections.forEach(section -> parts.put(Plan.part(section.name()), section.etag()));
        goals.forEach(goal -> parts.put(Plan.part(goal.goal()), goal.etag()));
        if (aim != null) {
            parts.putAll(aim.parts());
        }
        return parts;
    }

    /** Without what its owner took back since; all else as it was. */
    SharedPlan withoutWithheld(Plan plan) {
        return new SharedPlan(
                owner,
                number,
                sharedAt,
                sections.stream()
                        .filter(section -> plan.shows(Plan.part(section.name()), number))
                        .toList(),
                aimShown(plan),
                goals.stream()
                        .filter(goal -> plan.shows(Plan.part(goal.goal()), number))
                        .toList());
    }

    private @Nullable AimPart aimShown(Plan plan) {
        if (aim == null || !plan.shows(AimPart.PART, number)) {
            return null;
        }
        return plan.shows(AimPart.STANDING_PART, number) ? aim : aim.withoutStanding();
    }

    /** Without what its owner took back since; steps and status as they are now. */
    SharedPlan asSeenNow(Plan plan) {
        var seen = withoutWithheld(plan);
        return new SharedPlan(
                owner,
                number,
                sharedAt,
                seen.sections(),
                seen.aim(),
                seen.goals().stream().map(goal -> withPresentFacts(goal, plan)).toList());
    }

    private static Goal withPresentFacts(Goal shared, Plan plan) {
        return plan.goal(shared.goal())
                .map(present -> new Goal(
                        shared.goal(),
                        present.status(),
                        shared.text(),
                        shared.leadsTo(),
                        shared.audience(),
                        shared.steps().stream()
                                .map(step -> withPresentDone(step, present))
                                .toList(),
                        shared.etag(),
                        shared.substance(),
                        shared.request()))
                .orElse(shared);
    }

    private static Step withPresentDone(Step shared, Goal present) {
        return present.steps().stream()
                .filter(step -> step.id().equals(shared.id()))
                .findFirst()
                .map(step -> shared.withDone(step.done()))
                .orElse(shared);
    }
}
