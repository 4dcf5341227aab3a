package dev.cairn.goals.overview;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.goals.overview.ReportView.NearestGoal;
import dev.cairn.goals.overview.ReportView.Wants;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.PlanSight;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.goals.plan.SharedPlan;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.plan.StepOwner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the manager has in sight of one report's plan, in the report's words.
 *
 * @param copy what is shared, as it is seen now; null where nothing is in sight
 */
record InSight(@Nullable SharedPlan copy) {

    static final InSight NOTHING = new InSight(null);

    private static final int LINE = 200;

    /** A step that the manager has to take. */
    record OwnStep(GoalId goal, Step step) {

        @Nullable
        LocalDate by() {
            return step.by();
        }
    }

    /** What they want: the shared goal that is due next, and how they begin to say where they want to be. */
    @Nullable
    Wants wants() {
        if (copy == null) {
            return null;
        }
        var goal = openGoals().min(Comparator.comparing(open -> open.text().target()));
        var vision = copy.sections().stream()
                .filter(section -> section.name() == SectionName.VISION)
                .flatMap(section -> section.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst();
        return goal.isEmpty() && vision.isEmpty()
                ? null
                : new Wants(
                        goal.map(InSight::nearest).orElse(null),
                        vision.map(InSight::cut).orElse(null));
    }

    private static NearestGoal nearest(Goal goal) {
        return new NearestGoal(goal.goal(), goal.text().title(), goal.text().target());
    }

    /** Without cutting a letter in two. */
    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE)).strip() + "…";
    }

    /** What the manager has to do themselves and has not done, the first due first. */
    List<OwnStep> ownSteps() {
        return openGoals()
                .flatMap(goal -> goal.steps().stream()
                        .filter(step -> step.owner() == StepOwner.MANAGER && !step.done())
                        .map(step -> new OwnStep(goal.goal(), step)))
                .sorted(Comparator.comparing(OwnStep::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What was asked for, in words; empty where it is not in sight. */
    Optional<String> asked(GoalId goal, AskId ask) {
        return Optional.ofNullable(copy)
                .flatMap(shared -> shared.goal(goal))
                .flatMap(shared -> shared.text().support().stream()
                        .filter(asked -> asked.id().equals(ask))
                        .findFirst())
                .map(Ask::what);
    }

    /** Whether a part, or the plan as a whole, is shared. */
    boolean shows(String part) {
        return part.equals(PlanSight.WHOLE)
                || copy != null && new PlanSight(copy.owner(), false, copy, Instant.EPOCH).shared(part);
    }

    private Stream<Goal> openGoals() {
        return copy == null
                ? Stream.empty()
                : copy.goals().stream().filter(goal -> goal.status().open());
    }
}
