package dev.cairn.goals.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PublicGoal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan others may know: where its shared copies and agreements stand.
 *
 * @param number of the newest shared copy; 0 where none
 * @param revision the newest shared copy that was agreed as a whole; 0 where none
 * @param askedAt when the owner asked to agree on what is shared since; null where not, or agreed meanwhile
 * @param seenBy the manager whom the owner gave sight; it counts only while the person still reports to them
 * @param standIn the acting manager whom the owner gave sight; it counts only while they stand in
 * @param goals the goals of the newest shared copy, without words
 * @param takenBack names of parts that are withheld from every shared copy
 */
public record Shares(
        int number,
        @Nullable Instant at,
        int revision,
        @Nullable Instant agreedAt,
        @Nullable Instant askedAt,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn,
        List<PublicGoal> goals,
        Set<String> takenBack) {

    static final Shares NONE = new Shares(0, null, 0, null, null, null, null, List.of(), Set.of());

    /** Whether anything was ever shared. */
    public boolean any() {
        return number > 0;
    }

    Shares agreed(Instant now) {
        return new Shares(number, at, number, now, null, seenBy, standIn, goals, takenBack);
    }

    Shares asked(Instant now) {
        return new Shares(number, at, revision, agreedAt, now, seenBy, standIn, goals, takenBack);
    }

    Shares seenBy(PersonId manager) {
        return new Shares(number, at, revision, agreedAt, askedAt, manager, standIn, goals, takenBack);
    }

    Shares seenBy(ActingManager acting) {
        return new Shares(number, at, revision, agreedAt, askedAt, seenBy, acting, goals, takenBack);
    }

    Shares withholding(Set<String> parts, List<PublicGoal> shown) {
        return new Shares(number, at, revision, agreedAt, askedAt, seenBy, standIn, shown, Set.copyOf(parts));
    }
}
