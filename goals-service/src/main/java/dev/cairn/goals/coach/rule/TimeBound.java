package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import dev.cairn.goals.coach.text.Token.Pause;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a date, or words that set one, stand anywhere. */
final class TimeBound implements Rule {

    private static final Set<String> PERSON = Set.of("frau", "herr", "herrn", "mr", "mrs", "ms", "dr", "mit", "with");

    @Override
    public Optional<Finding> look(Signs signs) {
        var goal = signs.goal();
        if (goal.dated() || !signs.says(Hint.NO_GOAL) && goal.all().anyMatch(TimeBound::ends)) {
            return Optional.empty();
        }
        var starts = goal.all().flatMap(TimeBound::starts).map(Mark::span).toList();
        if (!starts.isEmpty()) {
            return Optional.of(new Finding(Hint.TIME_BOUND, "start-only", starts));
        }
        var rhythms = goal.marks("rhythm").map(Mark::span).toList();
        return Optional.of(
                rhythms.isEmpty()
                        ? new Finding(Hint.TIME_BOUND, "no-date", signs.wholeTitle())
                        : new Finding(Hint.TIME_BOUND, "rhythm-only", rhythms));
    }

    private static boolean ends(Passage passage) {
        return passage.has("deadline")
                || passage.field() != Field.WHY && passage.has("this-period")
                || passage.marks("date").anyMatch(date -> !begins(passage, date) && !named(passage, date));
    }

    private static Stream<Mark> starts(Passage passage) {
        return passage.marks("date").filter(date -> begins(passage, date));
    }

    /** Whether words such as "from", "since" stand right before it or around it. */
    private static boolean begins(Passage passage, Mark date) {
        return passage.marks("start", "past")
                .anyMatch(start -> start.end() == date.first()
                        || start.first() < date.first() && start.end() >= date.first()
                        || start.first() <= date.first() && start.end() >= date.end());
    }

    /** "Mrs May", "mit Jan": a month's name that is a person's. */
    private static boolean person(Passage passage, Mark date) {
        return date.first() > 0
                && date.end() - date.first() == 1
                && PERSON.contains(passage.tokens().get(date.first() - 1).word());
    }

    /** "For the 2029 conversion" in a reason: the year belongs to a name. */
    private static boolean named(Passage passage, Mark date) {
        return person(passage, date)
                || passage.field() == Field.WHY
                        && date.first() > 0
                        && date.end() - date.first() == 1
                        && date.end() < passage.tokens().size()
                        && passage.tokens().get(date.first() - 1).word().equals("the")
                        && passage.tokens().get(date.end()).pause() == Pause.NONE;
    }
}
