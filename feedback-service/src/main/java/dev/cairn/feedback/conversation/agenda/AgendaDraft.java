package dev.cairn.feedback.conversation.agenda;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.Horizon;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A first agenda, drawn from facts; the words are added where it is read. */
public record AgendaDraft(List<Item> items) {

    /**
     * A topic to go through.
     *
     * @param goals the shared goals it is about
     * @param count how many there are to speak of
     */
    public record Item(Topic topic, List<GoalId> goals, int count) {}

    /** Draws a draft from what was shared; without a plan, what remains is enough for a talk. */
    public static AgendaDraft of(Optional<PublicPlan> plan) {
        var items = new ArrayList<Item>();
        for (var topic : Topic.values()) {
            item(topic, plan.orElse(null)).ifPresent(items::add);
        }
        return new AgendaDraft(List.copyOf(items));
    }

    private static Optional<Item> item(Topic topic, @Nullable PublicPlan plan) {
        return switch (topic) {
            case PURPOSE_AND_THANKS, ACCOMPLISHMENTS, VISION, FEEDBACK_WANTED, SUPPORT, NEXT_STEPS ->
                Optional.of(new Item(topic, List.of(), 0));
            case GOALS_NEAR -> goals(topic, plan, Horizon.NEAR);
            case GOALS_MID -> goals(topic, plan, Horizon.MID);
            case GOALS_LONG -> goals(topic, plan, Horizon.LONG);
            case ALIGNMENT ->
                plan == null || open(plan).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Item(topic, List.of(), open(plan).size()));
            case GOALS, OTHER -> Optional.empty();
        };
    }

    private static Optional<Item> goals(Topic topic, @Nullable PublicPlan plan, Horizon horizon) {
        if (plan == null) {
            return Optional.empty();
        }
        var goals = open(plan).stream()
                .filter(goal -> goal.horizon() == horizon)
                .map(PublicGoal::goal)
                .toList();
        return goals.isEmpty() ? Optional.empty() : Optional.of(new Item(topic, goals, goals.size()));
    }

    private static List<PublicGoal> open(PublicPlan plan) {
        return plan.goals().stream().filter(goal -> goal.status().open()).toList();
    }
}
