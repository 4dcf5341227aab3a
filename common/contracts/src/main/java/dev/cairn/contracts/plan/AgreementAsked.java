package dev.cairn.contracts.plan;

/** The owner asked the manager to say how they see the changes since the last agreement. */
public record AgreementAsked(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
