package dev.cairn.goals.coach;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.coach.text.Language;
import dev.cairn.goals.plan.GoalKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands while somebody writes it; what is not written yet is empty.
 *
 * @param steps what each step says
 * @param dated whether the goal has a target, or a step has a date
 * @param alignment what it is linked to and the benefit, in words
 * @param asked whether the person asked for advice; on a long goal the coach speaks only then
 * @param otherwise the language to answer in where the words do not tell
 */
public record GoalWords(
        Horizon horizon,
        @Nullable GoalKind kind,
        String title,
        String why,
        String measure,
        List<String> steps,
        String support,
        boolean dated,
        List<String> alignment,
        boolean asked,
        Language otherwise) {

    public GoalWords {
        steps = List.copyOf(steps);
        alignment = List.copyOf(alignment);
    }
}
