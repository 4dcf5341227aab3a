package dev.cairn.goals.example.web;

import dev.cairn.contracts.plan.Horizon;
import dev.cairn.goals.example.ExampleGoal;
import dev.cairn.goals.example.ExampleGoals;
import dev.cairn.goals.example.WorkField;
import dev.cairn.goals.plan.GoalKind;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.CurrentCaller;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Examples for whoever writes a goal; the same for everybody. */
@RestController
class ExampleGoalsController {

    private final ExampleGoals examples;

    ExampleGoalsController(ExampleGoals examples) {
        this.examples = examples;
    }

    record Examples(List<ExampleGoal> examples) {}

    /** Three at a time, those that fit best first; {@code after} is the last one that was shown. */
    @GetMapping("/api/v1/example-goals")
    Examples exampleGoals(
            @CurrentCaller Caller caller,
            @RequestParam(required = false) @Nullable Horizon horizon,
            @RequestParam(required = false) @Nullable GoalKind kind,
            @RequestParam(required = false) @Nullable WorkField field,
            @RequestParam(required = false) @Nullable @Size(max = 80) String after) {
        caller.requirePerson();
        return new Examples(examples.three(horizon, kind, field, after));
    }
}
