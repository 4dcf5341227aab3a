package dev.cairn.contracts.plan;

/** The owner gave their present manager sight of the plan. */
public record PlanHandedOver(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
