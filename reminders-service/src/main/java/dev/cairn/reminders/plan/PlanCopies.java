package dev.cairn.reminders.plan;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the copies of plans. */
@Component
class PlanCopies implements EventHandler<PlanEvent> {

    private final Plans plans;

    PlanCopies(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Class<PlanEvent> handles() {
        return PlanEvent.class;
    }

    @Override
    public void on(Received<? extends PlanEvent> received) {
        plan(received.event()).ifPresent(plan -> plans.keep(plan, received.sequence()));
    }

    private static Optional<PublicPlan> plan(PlanEvent event) {
        return switch (event) {
            case PlanShared shared -> Optional.of(shared.plan());
            case PlanAgreed agreed -> Optional.of(agreed.plan());
            case PlanPartTakenBack takenBack -> Optional.of(takenBack.plan());
            case PlanRested rested -> Optional.of(rested.plan());
            case PlanHandedOver handedOver -> Optional.of(handedOver.plan());
            case PlanImported imported -> Optional.of(imported.plan());
            case AgreementAsked asked -> Optional.of(asked.plan());
            case VerdictGiven _, ProgressNoted _, PlanCommented _, SupportDecided _ -> Optional.empty();
        };
    }
}
