package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.plan.Audience;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.goals.plan.GoalVerdict;
import dev.cairn.goals.plan.ProgressNote;
import dev.cairn.goals.plan.Step;
import dev.cairn.goals.plan.SupportDecision;
import dev.cairn.goals.plan.Target;
import dev.cairn.goals.plan.WholePlan;
import dev.cairn.goals.strategy.StrategyLink;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal.
 *
 * @param etag what If-Match wants for the next change
 * @param experiences what it brings of what a role needs, as the role words it
 * @param verdictEtag what If-Match wants for the next word on it
 */
record GoalView(
        GoalId id,
        Horizon horizon,
        GoalKind kind,
        String title,
        String why,
        String measure,
        List<SupportView> support,
        Target target,
        GoalStatus status,
        @Nullable String reason,
        @Nullable GoalId leadsTo,
        Audience audience,
        String etag,
        List<Step> steps,
        List<StrategyLink> alignment,
        List<String> experiences,
        String benefit,
        @Nullable VerdictView verdict,
        String verdictEtag,
        List<ProgressView> progress) {

    /**
     * What the manager said.
     *
     * @param holds false where the goal's substance changed since
     */
    record VerdictView(Verdict verdict, String because, PersonId by, Instant at, boolean holds) {}

    /**
     * A note on progress.
     *
     * @param value where the measure stands
     */
    record ProgressView(
            String id, LocalDate on, String note, @Nullable BigDecimal value, Instant recordedAt) {

        static ProgressView of(ProgressNote note) {
            var value = note.figure() == null ? null : new BigDecimal(note.figure());
            return new ProgressView(note.note(), note.on(), note.text(), value, note.recordedAt());
        }
    }

    /** A goal by itself. */
    static GoalView of(Goal goal) {
        return of(goal, List.of());
    }

    /** A goal with what managers said to it. */
    static GoalView of(Goal goal, List<GoalVerdict> verdicts) {
        return of(goal, verdicts, List.of(), List.of());
    }

    /** A goal with what stands beside it in its plan. */
    static GoalView of(Goal goal, WholePlan whole) {
        return of(goal, whole.verdicts(), whole.progress(), whole.support());
    }

    private static GoalView of(
            Goal goal, List<GoalVerdict> verdicts, List<ProgressNote> progress, List<SupportDecision> support) {
        var text = goal.text();
        var said = verdicts.stream()
                .filter(verdict -> verdict.goal().equals(goal.goal()))
                .findFirst();
        return new GoalView(
                goal.goal(),
                text.horizon(),
                text.kind(),
                text.title(),
                text.why(),
                text.measure(),
                SupportView.of(goal, support),
                text.target(),
                goal.status(),
                text.reason(),
                goal.leadsTo(),
                goal.audience(),
                Long.toString(goal.etag()),
                goal.steps(),
                text.alignment().links(),
                text.alignment().experiences(),
                text.alignment().benefit(),
                said.map(verdict -> view(verdict, goal)).orElse(null),
                Long.toString(said.map(GoalVerdict::etag).orElse(0L)),
                progress.stream()
                        .filter(note -> note.goal().equals(goal.goal()))
                        .map(ProgressView::of)
                        .toList());
    }

    private static VerdictView view(GoalVerdict verdict, Goal goal) {
        var said = verdict.said();
        return new VerdictView(said.verdict(), said.because(), said.by(), said.at(), verdict.holdsFor(goal));
    }
}
