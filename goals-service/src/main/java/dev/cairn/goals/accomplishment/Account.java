package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.GoalId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What somebody tells of what they did. A line and a day are enough to begin with.
 *
 * @param title in one line what was done
 * @param seenBy who saw it, in the person's own words
 * @param links to what it helped with
 */
public record Account(
        String title, Story story, Period period, List<Figure> figures, String seenBy, List<AccountLink> links) {

    /** What happened, in four parts; each may be empty. */
    public record Story(String situation, String task, String action, String result) {}

    /** From one day to another, both included. */
    public record Period(LocalDate from, LocalDate until) {}

    /** Without links to goals that a reader may not see. */
    Account showing(Predicate<GoalId> goals) {
        return new Account(
                title,
                story,
                period,
                figures,
                seenBy,
                links.stream()
                        .filter(link -> link.goal().map(goals::test).orElse(true))
                        .toList());
    }
}
