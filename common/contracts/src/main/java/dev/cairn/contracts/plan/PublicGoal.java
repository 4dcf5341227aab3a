package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.GoalId;

/**
 * What other services may know of a shared goal.
 *
 * @param target a date ({@code 2027-03-31}) or a year ({@code 2029})
 */
public record PublicGoal(GoalId goal, Horizon horizon, GoalStatus status, String target) {}
