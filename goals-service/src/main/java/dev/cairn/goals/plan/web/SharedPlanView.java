package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.goals.plan.PlanReading;
import dev.cairn.goals.plan.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shared of a plan, as the reader may see it.
 *
 * @param agreedWith who said that the goals of the newest revision fit
 * @param restsUntil the last day of a rest that holds today, whatever its cause; null where the plan does not rest
 * @param role the role aimed at; null where it is not shared
 */
record SharedPlanView(
        PersonId owner,
        int number,
        Instant sharedAt,
        PlanState state,
        @Nullable Instant agreedAt,
        List<PersonId> agreedWith,
        @Nullable Instant agreementAskedAt,
        @Nullable LocalDate restsUntil,
        Reading.Role readAs,
        List<SectionView> sections,
        @Nullable RoleAimView role,
        List<GoalView> goals) {

    static SharedPlanView of(PlanReading.View view) {
        var copy = view.copy();
        return new SharedPlanView(
                copy.owner(),
                copy.number(),
                copy.sharedAt(),
                view.whole().plan().state(),
                view.whole().plan().shares().agreedAt(),
                view.whole().plan().shares().agreedWith(),
                view.whole().plan().shares().askedAt(),
                view.restsUntil(),
                view.role(),
                copy.sections().stream().map(SectionView::of).toList(),
                RoleAimView.ofNullable(copy.aim()),
                copy.goals().stream()
                        .map(goal -> GoalView.of(goal, view.whole()))
                        .toList());
    }
}
