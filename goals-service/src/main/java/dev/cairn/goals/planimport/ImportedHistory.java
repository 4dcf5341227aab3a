package dev.cairn.goals.planimport;

import dev.cairn.goals.accomplishment.Accomplishment;
import dev.cairn.goals.askme.Topics;
import dev.cairn.goals.plan.ImportedPlan;
import dev.cairn.platform.store.Words;
import java.util.List;
import java.util.Objects;

/**
 * What one person brings along: a plan, what they did, and what they let themselves be asked about.
 *
 * @param askMe empty where they did not
 */
public record ImportedHistory(
        ImportedPlan plan,
        List<Accomplishment> accomplishments,
        @Words Topics askMe) {

    public ImportedHistory {
        askMe = Objects.requireNonNullElse(askMe, Topics.NONE);
    }
}
