package dev.cairn.goals.coach.rule;

import dev.cairn.goals.coach.text.Field;
import dev.cairn.goals.coach.text.Mark;
import dev.cairn.goals.coach.text.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A goal, read.
 *
 * @param dated whether a date stands beside the words
 */
public record GoalReading(Passage title, List<Passage> others, boolean dated) {

    public GoalReading {
        others = List.copyOf(others);
    }

    /** What stands in some fields. */
    Stream<Passage> in(Field first, Field... more) {
        var wanted = EnumSet.of(first, more);
        return all().filter(passage -> wanted.contains(passage.field()));
    }

    /** Everything, the title first. */
    public Stream<Passage> all() {
        return Stream.concat(Stream.of(title), others.stream());
    }

    Stream<Mark> marks(String... categories) {
        return all().flatMap(passage -> passage.marks(categories));
    }
}
