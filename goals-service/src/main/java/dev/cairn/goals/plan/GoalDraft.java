package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.plan.GoalStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal as its owner writes it. */
public record GoalDraft(
        GoalText text, GoalStatus status, @Nullable GoalId leadsTo, Audience audience, List<Step> steps) {}
