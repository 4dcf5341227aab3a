package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.contracts.plan.VerdictGiven;
import dev.cairn.platform.store.Words;
import java.time.Instant;

/**
 * What the manager said to a goal.
 *
 * @param shared the number of the shared copy it was said about
 * @param substance the goal's substance then: the verdict holds as long as that stays
 */
public record GoalVerdict(
        PersonId owner,
        GoalId goal,
        int shared,
        long substance,
        Verdict verdict,
        @Words String because,
        PersonId by,
        Instant at) {

    static String id(PersonId owner, GoalId goal) {
        return owner.value() + "/" + goal.value();
    }

    /** Whether the goal is still what it was said about. */
    public boolean holdsFor(Goal present) {
        return goal.equals(present.goal()) && substance == present.substance();
    }

    VerdictGiven given() {
        return new VerdictGiven(owner, goal, shared, verdict, by, at, Math.toIntExact(substance));
    }
}
