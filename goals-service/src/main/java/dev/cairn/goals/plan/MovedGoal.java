package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * A goal that stands elsewhere among those of its horizon than it did.
 *
 * @param horizon the one that it is in now
 * @param after the goal that it follows there; null where it is the first
 */
public record MovedGoal(
        GoalId goal, Horizon horizon, @Nullable GoalId after) {}
