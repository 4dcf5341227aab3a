package dev.cairn.goals.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.plan.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as their manager may see them.
 *
 * @param verdictsAwaited shared goals that the manager has said nothing to yet
 * @param supportAwaited things that shared goals need and that the manager has not answered
 * @param wants what they want, in their words; null where nothing of it is in sight
 * @param promises what the manager granted and was not seen to be kept, the first due first
 * @param standsInUntil the last day on which the caller stands in for the report's manager; null for the manager
 * @param nextCheckIn the day in the report's zone
 */
public record ReportView(
        PersonId person,
        String name,
        String title,
        PlanStanding planState,
        int sharedNumber,
        @Nullable Instant sharedAt,
        @Nullable Instant agreedAt,
        @Nullable Wants wants,
        Goals goals,
        int verdictsAwaited,
        int supportAwaited,
        List<Promise> promises,
        @Nullable Instant lastProgressAt,
        @Nullable Instant lastTalk,
        @Nullable Instant nextTalk,
        @Nullable LocalDate lastCheckIn,
        @Nullable LocalDate nextCheckIn,
        @Nullable LocalDate standsInUntil,
        List<Waiting> waitsForMe) {

    /** Open shared goals by horizon. */
    public record Goals(
            int near, int mid, @JsonProperty("long") int later) {}

    /**
     * What a report wants.
     *
     * @param vision how they begin to say where they want to be
     */
    public record Wants(
            @Nullable NearestGoal goal, @Nullable String vision) {}

    /** The open shared goal that is due next. */
    public record NearestGoal(GoalId goal, String title, Target target) {}

    /**
     * Something that the manager granted.
     *
     * @param what in the report's words; empty where they named none
     * @param on by when
     */
    public record Promise(
            GoalId goal,
            AskId ask,
            SupportKind kind,
            String what,
            @Nullable LocalDate on) {}

    /**
     * Something that waits for the manager.
     *
     * @param due by when it is promised or to be done
     * @param what in the report's words, where they have some for it
     */
    public record Waiting(
            Kind kind,
            @Nullable Instant since,
            @Nullable String id,
            @Nullable LocalDate due,
            @Nullable String what) {

        Waiting(Kind kind, @Nullable Instant since, @Nullable String id) {
            this(kind, since, id, null, null);
        }

        /** What waits. */
        public enum Kind {
            @JsonProperty("verdicts-awaited")
            VERDICTS_AWAITED,
            /** Something is asked for in the plan and not answered. */
            @JsonProperty("support-to-answer")
            SUPPORT_TO_ANSWER,
            /** Something was granted; the id is that of the goal. */
            @JsonProperty("promise-to-keep")
            PROMISE_TO_KEEP,
            /** A step of a shared goal that is the manager's to take; the id is that of the goal. */
            @JsonProperty("step-to-take")
            STEP_TO_TAKE,
            /** Comments on the plan; the id is that of a thread's first comment. */
            @JsonProperty("comment-to-answer")
            COMMENT_TO_ANSWER,
            @JsonProperty("proposal-to-answer")
            PROPOSAL_TO_ANSWER,
            @JsonProperty("recap-to-read")
            RECAP_TO_READ,
            @JsonProperty("check-in-to-answer")
            CHECK_IN_TO_ANSWER
        }
    }

    /** How a report's plan stands, as far as the manager may know. */
    public enum PlanStanding {
        /** No shared plan: whether there is a draft is the owner's own. */
        @JsonProperty("none")
        NONE,
        @JsonProperty("shared")
        SHARED,
        @JsonProperty("agreed")
        AGREED,
        @JsonProperty("resting")
        RESTING,
        /** Shared with an earlier manager and not handed over. */
        @JsonProperty("not-handed-over")
        NOT_HANDED_OVER
    }
}
