package dev.cairn.contracts.plan;

/** Every shared goal was said to fit: the shared copy became a revision. */
public record PlanAgreed(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
