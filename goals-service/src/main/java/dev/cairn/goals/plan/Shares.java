package dev.cairn.goals.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PublicGoal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan others may know: where its shared copies and agreements stand.
 *
 * @param copies the copies that were shared, the newest last; a number that is missing was never shared
 * @param askedAt when the owner asked to agree on what is shared since; null where not, or agreed meanwhile
 * @param seenBy the manager whom the owner gave sight; it counts only while the person still reports to them
 * @param standIn the acting manager whom the owner gave sight; it counts only while they stand in
 * @param goals the goals of the newest shared copy, without words
 * @param parts the counter of each part of the newest shared copy
 * @param withheld names of parts that were taken back, with the newest copy that they are withheld from: from it and all before
 */
public record Shares(
        List<Copy> copies,
        @Nullable Instant askedAt,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn,
        List<PublicGoal> goals,
        Map<String, Long> parts,
        Map<String, Integer> withheld) {

    static final Shares NONE = new Shares(List.of(), null, null, null, List.of(), Map.of(), Map.of());

    /**
     * A shared copy.
     *
     * @param agreedAt when it was agreed as a whole and so became a revision; null where it was not
     */
    public record Copy(int number, Instant at, @Nullable Instant agreedAt) {}

    /** Whether anything was ever shared. */
    public boolean any() {
        return !copies.isEmpty();
    }

    /** The number of the newest shared copy; 0 where none. */
    public int number() {
        return any() ? copies.getLast().number() : 0;
    }

    /** When the newest copy was shared. */
    public @Nullable Instant at() {
        return any() ? copies.getLast().at() : null;
    }

    /** The newest shared copy that was agreed as a whole; 0 where none. */
    public int revision() {
        return newestRevision().map(Copy::number).orElse(0);
    }

    /** When the newest revision was agreed. */
    public @Nullable Instant agreedAt() {
        var revision = newestRevision();
        return revision.isPresent() ? revision.get().agreedAt() : null;
    }

    private Optional<Copy> newestRevision() {
        return copies.reversed().stream()
                .filter(copy -> copy.agreedAt() != null)
                .findFirst();
    }

    /** Whether others may see a part in a copy that holds it. */
    boolean shows(String part, int copy) {
        return copy > withheld.getOrDefault(part, 0);
    }

    /** The counters of the parts of the newest copy that others may see. */
    Map<String, Long> partsSeen() {
        return parts.entrySet().stream()
                .filter(part -> shows(part.getKey(), number()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of the parts that are withheld from the newest copy. */
    public Set<String> takenBack() {
        return withheld.keySet().stream()
                .filter(part -> !shows(part, number()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With one more copy. What was taken back before stays out of the copies of then. */
    Shares shared(Copy copy, List<PublicGoal> shown, Map<String, Long> released, @Nullable PersonId manager) {
        var more = new ArrayList<>(copies);
        more.add(copy);
        var asked = copy.agreedAt() == null ? askedAt : null;
        return new Shares(
                List.copyOf(more), asked, seenBy == null ? manager : seenBy, standIn, shown, released, withheld);
    }

    Shares agreed(Instant now) {
        var newest = copies.getLast();
        var more = new ArrayList<>(copies.subList(0, copies.size() - 1));
        more.add(new Copy(newest.number(), newest.at(), now));
        return new Shares(List.copyOf(more), null, seenBy, standIn, goals, parts, withheld);
    }

    Shares asked(Instant now) {
        return new Shares(copies, now, seenBy, standIn, goals, parts, withheld);
    }

    Shares seenBy(PersonId manager) {
        return new Shares(copies, askedAt, manager, standIn, goals, parts, withheld);
    }

    Shares seenBy(ActingManager acting) {
        return new Shares(copies, askedAt, seenBy, acting, goals, parts, withheld);
    }

    /** With parts withheld from the newest copy and all before. */
    Shares withholding(Set<String> names, List<PublicGoal> shown) {
        var more = new HashMap<>(withheld);
        names.forEach(part -> more.put(part, number()));
        return new Shares(copies, askedAt, seenBy, standIn, shown, parts, Map.copyOf(more));
    }
}
