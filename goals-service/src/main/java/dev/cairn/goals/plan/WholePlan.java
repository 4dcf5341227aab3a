package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A plan with what stands beside its goals.
 *
 * @param hintsSeen the hints that its owner has set aside
 */
public record WholePlan(
        Plan plan,
        List<GoalVerdict> verdicts,
        List<ProgressNote> progress,
        List<SupportDecision> support,
        Set<String> hintsSeen) {

    /** With only what who reads from a moment on may know of what was said. */
    WholePlan since(Sight sight) {
        return new WholePlan(
                plan,
                verdicts.stream()
                        .flatMap(verdict -> verdict.since(sight).stream())
                        .toList(),
                progress,
                support.stream()
                        .flatMap(decision -> decision.since(sight.since()).stream())
                        .toList(),
                hintsSeen);
    }

    /** Without what was answered to what is asked for. */
    WholePlan withoutAnswers() {
        return new WholePlan(plan, verdicts, progress, List.of(), hintsSeen);
    }

    /** The same beside another state of the plan. */
    WholePlan with(Plan other) {
        return new WholePlan(other, verdicts, progress, support, hintsSeen);
    }

    /** With only what stands beside these goals. */
    WholePlan beside(Predicate<GoalId> goals) {
        return new WholePlan(
                plan,
                verdicts.stream().filter(verdict -> goals.test(verdict.goal())).toList(),
                progress.stream().filter(note -> goals.test(note.goal())).toList(),
                support.stream().filter(decision -> goals.test(decision.goal())).toList(),
                hintsSeen);
    }
}
