package dev.cairn.contracts.plan;

/** The owner shared the plan, or the changes since. */
public record PlanShared(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
