package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds goals by what they are called: history from another tool knows no ids of ours. */
@Component
public class GoalTitles {

    private final Plans plans;

    GoalTitles(Plans plans) {
        this.plans = plans;
    }

    /** The one goal of that title; empty where there is none or more than one. */
    public Optional<GoalId> find(PersonId owner, String title) {
        var found = plans.find(owner).map(Stored::body).stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.text().title().equals(title.strip()))
                .map(Goal::goal)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
