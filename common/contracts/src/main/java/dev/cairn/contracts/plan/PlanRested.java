package dev.cairn.contracts.plan;

/** The plan rests until a date, or no longer. */
public record PlanRested(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
