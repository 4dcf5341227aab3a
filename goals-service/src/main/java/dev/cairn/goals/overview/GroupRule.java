package dev.cairn.goals.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** When figures about people may be shown, so that nobody can be worked out of them. */
final class GroupRule {

    /** Never to be set below five. */
    static final int PEOPLE = 10;

    static final int MANAGERS = 3;
    /** Fewer than these stand out, and so do fewer than these who are left. */
    private static final int UNSEEN = 3;

    private GroupRule() {}

    /** Whether a group is large enough for figures that tell what its managers did. */
    static boolean holds(int people, int managers) {
        return people >= PEOPLE && managers >= MANAGERS;
    }

    /** A count of a group, in a word where it would tell of nearly all or nearly none. */
    static Figure figure(int count, int people) {
        if (count < UNSEEN) {
            return new Figure(null, Word.FEW);
        }
        return people - count < UNSEEN ? new Figure(null, Word.MOST) : new Figure(count, null);
    }

    /** A count, or a word instead of it. */
    public record Figure(@Nullable Integer count, @Nullable Word word) {}

    /** What is said instead of a count. */
    public enum Word {
        @JsonProperty("few")
        FEW,
        @JsonProperty("most")
        MOST
    }
}
