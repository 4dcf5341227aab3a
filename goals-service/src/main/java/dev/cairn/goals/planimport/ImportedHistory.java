package dev.cairn.goals.planimport;

import dev.cairn.goals.accomplishment.Accomplishment;
import dev.cairn.goals.plan.ImportedPlan;
import java.util.List;

/** What one person brings along: a plan, and what they did. */
public record ImportedHistory(ImportedPlan plan, List<Accomplishment> accomplishments) {}
