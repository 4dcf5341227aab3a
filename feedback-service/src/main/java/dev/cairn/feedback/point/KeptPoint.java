package dev.cairn.feedback.point;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a point: wanted or withdrawn in the plan, and spoken of in a talk.
 *
 * @param meant what it is about
 * @param wanted whether it is to be spoken of, as far as the plan says
 * @param sequence of the event that said so
 * @param spokenIn the talk that had it on its agenda when it was held; null before
 */
record KeptPoint(
        TalkPoint point,
        Meant meant,
        boolean wanted,
        long sequence,
        @Nullable ConversationId spokenIn) {

    private static final String GOAL = "goal/";

    /**
     * What a point is about.
     *
     * @param part of the plan
     * @param wording of what is asked for; 0 for a comment
     * @param at when it was said
     */
    record Meant(String part, int wording, Instant at) {}

    /** After the plan said something again; said anew it is to be spoken of once more. */
    KeptPoint heard(KeptPoint now) {
        if (sequence >= now.sequence()) {
            return this;
        }
        var again = now.wanted() && (!wanted || !meant.at().equals(now.meant().at()));
        return again
                ? now
                : new KeptPoint(now.point().since(point.since()), now.meant(), now.wanted(), now.sequence(), spokenIn);
    }

    /** After a talk was held that had it on its agenda. */
    KeptPoint spoken(TalkPoint held, ConversationId talk) {
        return point.since() == held.since() && spokenIn == null
                ? new KeptPoint(point, meant, wanted, sequence, talk)
                : this;
    }

    boolean open() {
        return wanted && spokenIn == null;
    }

    /** Whether what it is about is still shared, in the words that were meant. */
    boolean standsIn(PublicPlan plan) {
        if (!meant.part().startsWith(GOAL)) {
            return true;
        }
        var goal = new GoalId(meant.part().substring(GOAL.length()));
        return plan.goals().stream()
                .filter(shared -> shared.goal().equals(goal))
                .findFirst()
                .filter(this::asked)
                .isPresent();
    }

    private boolean asked(PublicGoal goal) {
        return Optional.ofNullable(point.ask())
                .map(ask -> goal.asked().stream()
                        .anyMatch(one -> Objects.equals(one.ask(), ask) && one.wording() == meant.wording()))
                .orElse(true);
    }
}
