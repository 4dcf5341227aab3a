package dev.cairn.goals.overview;

import dev.cairn.contracts.plan.AgreementAsked;
import dev.cairn.contracts.plan.PlanAgreed;
import dev.cairn.contracts.plan.PlanCommented;
import dev.cairn.contracts.plan.PlanEvent;
import dev.cairn.contracts.plan.PlanHandedOver;
import dev.cairn.contracts.plan.PlanImported;
import dev.cairn.contracts.plan.PlanPartTakenBack;
import dev.cairn.contracts.plan.PlanRested;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.ProgressNoted;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.SupportDecided;
import dev.cairn.contracts.plan.VerdictGiven;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Keeps the summaries in step with plans. */
@Component
class PlanEvents implements EventHandler<PlanEvent> {

    private final Standings standings;

    PlanEvents(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Class<PlanEvent> handles() {
        return PlanEvent.class;
    }

    @Override
    public void on(Received<? extends PlanEvent> received) {
        switch (received.event()) {
            case PlanShared(PublicPlan plan) -> keep(plan, received.sequence());
            case PlanAgreed(PublicPlan plan) -> keep(plan, received.sequence());
            case PlanPartTakenBack(PublicPlan plan) -> keep(plan, received.sequence());
            case PlanRested(PublicPlan plan) -> keep(plan, received.sequence());
            case PlanHandedOver(PublicPlan plan) -> keep(plan, received.sequence());
            case PlanImported(PublicPlan plan) -> keep(plan, received.sequence());
            case VerdictGiven given ->
                standings.change(given.owner(), standing -> standing.with(said(given, received.sequence())));
            case AgreementAsked(PublicPlan plan) -> keep(plan, received.sequence());
            case SupportDecided decided ->
                standings.change(decided.owner(), standing -> standing.with(answer(decided, received.sequence())));
            case PlanCommented said ->
                standings.change(said.owner(), standing -> standing.with(remark(said, received.sequence())));
            case ProgressNoted noted ->
                standings.change(noted.owner(), standing -> standing.withProgress(noted.recordedAt()));
        }
    }

    private static Standing.Said said(VerdictGiven given, long sequence) {
        return new Standing.Said(
                given.goal(), given.shared(), given.verdict(), given.substance(), given.at(), sequence);
    }

    private static PlanTalk.Answer answer(SupportDecided decided, long sequence) {
        return new PlanTalk.Answer(
                decided.goal(),
                decided.ask(),
                decided.kind(),
                decided.wording(),
                decided.answer(),
                decided.on(),
                decided.by(),
                decided.at(),
                decided.keptOn(),
                sequence);
    }

    private static PlanTalk.Remark remark(PlanCommented said, long sequence) {
        return new PlanTalk.Remark(
                said.comment(),
                said.thread(),
                said.part(),
                said.by(),
                said.state(),
                said.removed(),
                said.at(),
                sequence);
    }

    private void keep(PublicPlan plan, long sequence) {
        standings.change(plan.owner(), standing -> standing.with(plan, sequence));
    }
}
