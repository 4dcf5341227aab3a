package dev.cairn.goals.accomplishment;

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

    /**
     * Without links to goals that a reader may not see.
     *
     * @param goals whether the goal of an id may be seen
     */
    Account showing(Predicate<String> goals) {
        return new Account(
                title,
                story,
                period,
                figures,
                seenBy,
                links.stream()
                        .filter(link -> !link.toGoal() || goals.test(link.id()))
                        .toList());
    }
}
