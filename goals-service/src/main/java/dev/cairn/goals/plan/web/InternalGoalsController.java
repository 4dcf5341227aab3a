package dev.cairn.goals.plan.web;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.GoalTitles;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What other services ask of goals when they import. */
@Hidden
@RestController
class InternalGoalsController {

    private final GoalTitles titles;

    InternalGoalsController(GoalTitles titles) {
        this.titles = titles;
    }

    record Wanted(List<Title> goals) {}

    record Title(PersonId owner, String title) {}

    record Found(List<Goal> goals) {}

    record Goal(PersonId owner, String title, GoalId goal) {}

    /** The ids of goals by owner and title; those that are not there, or not clear, are left out. */
    @PostMapping("/internal/goals/by-title")
    Found byTitle(@RequestBody Wanted wanted) {
        return new Found(wanted.goals().stream()
                .flatMap(one ->
                        titles
                                .find(one.owner(), one.title())
                                .map(goal -> new Goal(one.owner(), one.title(), goal))
                                .stream())
                .toList());
    }
}
