package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.GoalStatus;
import dev.cairn.contracts.plan.PublicGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan.
 *
 * @param etag counts the writes of this goal
 * @param substance counts the changes of what an agreement is about: aim, horizon, kind, measure, support, target, alignment
 * @param request the hash of the request that made it, see {@link dev.cairn.platform.store.Creation}
 */
public record Goal(
        GoalId goal,
        GoalStatus status,
        GoalText text,
        @Nullable GoalId leadsTo,
        Audience audience,
        List<Step> steps,
        long etag,
        long substance,
        String request) {

    boolean shared() {
        return audience == Audience.MANAGER;
    }

    /** With what its owner wrote now. */
    Goal rewritten(GoalDraft draft) {
        var written = draft.text().after(text);
        var changed = !text.substance().equals(written.substance());
        return new Goal(
                goal,
                draft.status(),
                written,
                draft.leadsTo(),
                draft.audience(),
                draft.steps(),
                etag + 1,
                changed ? substance + 1 : substance,
                request);
    }

    Goal withSteps(List<Step> nowSteps) {
        return new Goal(goal, status, text, leadsTo, audience, nowSteps, etag + 1, substance, request);
    }

    Goal forOwner() {
        return new Goal(goal, status, text, leadsTo, Audience.ONLY_ME, steps, etag + 1, substance, request);
    }

    Goal leadingNowhere() {
        return new Goal(goal, status, text, null, audience, steps, etag + 1, substance, request);
    }

    PublicGoal toPublic() {
        return new PublicGoal(
                goal,
                text.horizon(),
                status,
                text.target().value(),
                Math.toIntExact(substance),
                text.support().stream().map(Ask::toPublic).toList());
    }
}
