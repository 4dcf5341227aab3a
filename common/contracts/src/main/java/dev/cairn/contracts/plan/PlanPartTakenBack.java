package dev.cairn.contracts.plan;

/** The owner took a part back: from now on nobody else sees it. */
public record PlanPartTakenBack(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
