package dev.cairn.contracts.plan;

/** A plan came from the tool used before. Makes future reminders only and sends nobody a message. */
public record PlanImported(PublicPlan plan) implements PlanEvent {

    @Override
    public String aggregate() {
        return plan.owner().value();
    }
}
