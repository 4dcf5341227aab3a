package dev.cairn.goals.example;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.plan.GoalKind;
import java.util.List;

/** A goal to start from; what has to be adapted stands in square brackets. */
public record ExampleGoal(
        String id, Horizon horizon, GoalKind kind, WorkField field, ExampleWords en, ExampleWords de) {

    /**
     * What it says in one language.
     *
     * @param fits why it may fit, in one sentence
     */
    public record ExampleWords(
            String title, String why, String measure, List<String> steps, String support, String fits) {

        public ExampleWords {
            steps = List.copyOf(steps);
        }
    }
}
