package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.contracts.plan.VerdictGiven;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What managers said to a goal.
 *
 * @param said the word that counts
 * @param earlier what was said before it, the newest first
 * @param times counts the words said; null in documents of before, where it is as many as there are
 */
public record GoalVerdict(
        PersonId owner,
        GoalId goal,
        Said said,
        List<Said> earlier,
        @Nullable Long times) {

    private static final int KEPT = 100;

    /**
     * A word on a goal.
     *
     * @param shared the number of the shared copy it was said about
     * @param substance the goal's substance then: it holds as long as that stays
     */
    public record Said(
            int shared,
            long substance,
            Verdict verdict,
            @Words String because,
            PersonId by,
            Instant at) {

        private Said withoutWords() {
            return new Said(shared, substance, verdict, "", by, at);
        }

        private boolean same(Said other) {
            return shared == other.shared()
                    && verdict == other.verdict()
                    && because.equals(other.because())
                    && by.equals(other.by());
        }
    }

    static GoalVerdict first(PersonId owner, GoalId goal, Said said) {
        return new GoalVerdict(owner, goal, said, List.of(), 1L);
    }

    /** Counts the words said; 0 stands for none. */
    public long etag() {
        return times == null ? 1 + earlier.size() : times;
    }

    static String id(PersonId owner, GoalId goal) {
        return owner.value() + "/" + goal.value();
    }

    /** Whether the goal is still what it was said about. */
    public boolean holdsFor(Goal present) {
        return goal.equals(present.goal()) && said.substance() == present.substance();
    }

    /** With another word; the same once more changes nothing. */
    GoalVerdict saying(Said now) {
        if (said.same(now)) {
            return this;
        }
        var before =
                Stream.concat(Stream.of(said), earlier.stream()).limit(KEPT).toList();
        return new GoalVerdict(owner, goal, now, before, etag() + 1);
    }

    /** All that was said, the newest first. */
    public Stream<Said> all() {
        return Stream.concat(Stream.of(said), earlier.stream());
    }

    /** As who reads from a moment on sees it: of before, that it fits, and not what was said with it. */
    Optional<GoalVerdict> since(Sight sight) {
        if (!sight.before(said.at())) {
            var later =
                    earlier.stream().filter(word -> !sight.before(word.at())).toList();
            return Optional.of(new GoalVerdict(owner, goal, said, later, etag()));
        }
        return said.verdict() == Verdict.FITS
                ? Optional.of(new GoalVerdict(owner, goal, said.withoutWords(), List.of(), etag()))
                : Optional.empty();
    }

    VerdictGiven given() {
        return new VerdictGiven(
                owner, goal, said.shared(), said.verdict(), said.by(), said.at(), Math.toIntExact(said.substance()));
    }
}
