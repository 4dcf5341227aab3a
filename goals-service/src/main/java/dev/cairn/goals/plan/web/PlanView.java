package dev.cairn.goals.plan.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.goals.plan.GoalVerdict;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.ProgressNote;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.goals.plan.SupportDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its owner works on it.
 *
 * @param orderEtag what If-Match wants for the next change of the goals' order
 * @param hintsSeen hints that were set aside, not to be given again
 */
record PlanView(
        PersonId owner,
        State state,
        @Nullable LocalDate restsUntil,
        int sharedNumber,
        @Nullable Instant sharedAt,
        int revision,
        @Nullable Instant agreedAt,
        @Nullable Instant agreementAskedAt,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn,
        int changes,
        List<SectionView> sections,
        List<GoalView> goals,
        String orderEtag,
        Set<String> hintsSeen) {

    /** Where a plan stands for its owner. */
    enum State {
        @JsonProperty("none")
        NONE,
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("shared")
        SHARED,
        @JsonProperty("agreed")
        AGREED;

        static State of(PlanState state) {
            return switch (state) {
                case DRAFT -> DRAFT;
                case SHARED -> SHARED;
                case AGREED -> AGREED;
            };
        }
    }

    static PlanView of(
            Plan plan,
            boolean exists,
            int changes,
            List<GoalVerdict> verdicts,
            List<ProgressNote> progress,
            List<SupportDecision> support,
            Set<String> hintsSeen) {
        var shares = plan.shares();
        return new PlanView(
                plan.owner(),
                exists ? State.of(plan.state()) : State.NONE,
                plan.restsUntil(),
                shares.number(),
                shares.at(),
                shares.revision(),
                shares.agreedAt(),
                shares.askedAt(),
                shares.seenBy(),
                shares.standIn(),
                changes,
                Arrays.stream(SectionName.values())
                        .map(name -> SectionView.of(plan, name))
                        .toList(),
                plan.goals().stream()
                        .map(goal -> GoalView.of(goal, verdicts, progress, support))
                        .toList(),
                Long.toString(plan.order()),
                hintsSeen);
    }
}
