package dev.cairn.goals.plan.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.goals.plan.Plan;
import dev.cairn.goals.plan.SectionName;
import dev.cairn.goals.plan.WholePlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its owner works on it.
 *
 * @param agreedWith who said that the goals of the newest revision fit
 * @param restsUntil as its owner set
 * @param restingUntil the last day of a rest that holds today, as its owner set or because they are away; null where none does
 * @param orderEtag what If-Match wants for the next change of the goals' order
 * @param hintsSeen hints that were set aside, not to be given again
 */
record PlanView(
        PersonId owner,
        State state,
        @Nullable LocalDate restsUntil,
        @Nullable LocalDate restingUntil,
        int sharedNumber,
        @Nullable Instant sharedAt,
        int revision,
        @Nullable Instant agreedAt,
        List<PersonId> agreedWith,
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

    /** Of who has none. */
    static PlanView none(PersonId owner) {
        return of(new WholePlan(Plan.empty(owner), List.of(), List.of(), List.of(), Set.of()), State.NONE, 0, null);
    }

    static PlanView of(WholePlan whole, int changes, @Nullable LocalDate restingUntil) {
        return of(whole, State.of(whole.plan().state()), changes, restingUntil);
    }

    private static PlanView of(WholePlan whole, State state, int changes, @Nullable LocalDate restingUntil) {
        var plan = whole.plan();
        var shares = plan.shares();
        return new PlanView(
                plan.owner(),
                state,
                plan.restsUntil(),
                restingUntil,
                shares.number(),
                shares.at(),
                shares.revision(),
                shares.agreedAt(),
                shares.agreedWith(),
                shares.askedAt(),
                shares.seenBy(),
                shares.standIn(),
                changes,
                Arrays.stream(SectionName.values())
                        .map(name -> SectionView.of(plan, name))
                        .toList(),
                plan.goals().stream().map(goal -> GoalView.of(goal, whole)).toList(),
                Long.toString(plan.order()),
                whole.hintsSeen());
    }
}
