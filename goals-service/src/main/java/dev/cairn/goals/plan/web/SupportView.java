package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.AskId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.SupportAnswer;
import dev.cairn.contracts.plan.SupportKind;
import dev.cairn.goals.plan.Ask;
import dev.cairn.goals.plan.Goal;
import dev.cairn.goals.plan.SupportDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that would help to reach a goal, and what the manager answered.
 *
 * @param decisionEtag what If-Match wants for the next answer
 */
record SupportView(
        AskId id, SupportKind kind, String what, @Nullable DecisionView decision, String decisionEtag) {

    /**
     * The manager's answer.
     *
     * @param on by when it is granted, or when to ask again
     * @param keptOn when what was granted came true
     * @param holds false where something else is asked for since
     * @param earlier what was answered before, the newest first
     */
    record DecisionView(
            SupportAnswer answer,
            String reason,
            @Nullable LocalDate on,
            PersonId by,
            Instant at,
            @Nullable LocalDate keptOn,
            boolean holds,
            List<EarlierAnswer> earlier) {}

    /** An answer that counts no longer. */
    record EarlierAnswer(
            SupportAnswer answer, String reason, @Nullable LocalDate on, PersonId by, Instant at) {}

    static List<SupportView> of(Goal goal, List<SupportDecision> decisions) {
        return goal.text().support().stream()
                .map(ask -> of(
                        ask,
                        decisions.stream()
                                .filter(decision -> decision.goal().equals(goal.goal())
                                        && decision.ask().equals(ask.id()))
                                .findFirst()))
                .toList();
    }

    private static SupportView of(Ask ask, Optional<SupportDecision> decision) {
        return new SupportView(
                ask.id(),
                ask.kind(),
                ask.what(),
                decision.map(said -> view(said, ask)).orElse(null),
                Long.toString(decision.map(SupportDecision::etag).orElse(0L)));
    }

    static DecisionView view(SupportDecision decision, @Nullable Ask present) {
        var said = decision.said();
        return new DecisionView(
                said.answer(),
                said.reason(),
                said.on(),
                said.by(),
                said.at(),
                decision.keptOn(),
                present == null || decision.holdsFor(present),
                decision.earlier().stream()
                        .map(before -> new EarlierAnswer(
                                before.answer(), before.reason(), before.on(), before.by(), before.at()))
                        .toList());
    }
}
