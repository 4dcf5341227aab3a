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
import java.util.stream.Stream;
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
 * @param sights from where on those read to whom it was handed over; null before there was any
 * @param withheld names of parts that were taken back, with the newest copy that they are withheld from: from it and all before
 */
public record Shares(
        List<Copy> copies,
        @Nullable Instant askedAt,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn,
        List<PublicGoal> goals,
        Map<String, Long> parts,
        Map<String, Integer> withheld,
        @Nullable List<Sight> sights) {

    static final Shares NONE = new Shares(List.of(), null, null, null, List.of(), Map.of(), Map.of(), null);

    /**
     * A shared copy.
     *
     * @param agreedAt when it was agreed as a whole and so became a revision; null where it was not
     * @param agreedBy who said that its goals fit; null where nobody did, or it was not written down
     * @param key under which its owner shared it, so that a retry shares nothing more; null where it was imported
     */
    public record Copy(
            int number,
            Instant at,
            @Nullable Instant agreedAt,
            @Nullable List<PersonId> agreedBy,
            @Nullable String key) {

        /** Who agreed to it as a whole. */
        public List<PersonId> agreedWith() {
            return agreedBy == null ? List.of() : agreedBy;
        }
    }

    /**
     * That every goal of a copy fits.
     *
     * @param at when the last of it was said
     * @param by who said so
     */
    record Agreed(Instant at, List<PersonId> by) {}

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

    /** With whom the newest revision was agreed; nobody where there is none. */
    public List<PersonId> agreedWith() {
        return newestRevision().map(Copy::agreedWith).orElse(List.of());
    }

    /** From where on somebody reads who has sight as a manager. */
    Sight sight(PersonId manager) {
        return given().stream()
                .filter(sight -> sight.manager().equals(manager))
                .findFirst()
                .orElseGet(() -> Sight.ofAll(manager));
    }

    List<Sight> given() {
        return sights == null ? List.of() : sights;
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
                List.copyOf(more), asked, any() ? seenBy : manager, standIn, shown, released, withheld, sights);
    }

    /** The newest copy was shared under this key. */
    Shares under(String key) {
        var newest = copies.getLast();
        var more = new ArrayList<>(copies.subList(0, copies.size() - 1));
        more.add(new Copy(newest.number(), newest.at(), newest.agreedAt(), newest.agreedBy(), key));
        return new Shares(List.copyOf(more), askedAt, seenBy, standIn, goals, parts, withheld, sights);
    }

    boolean sharedUnder(String key) {
        return copies.stream().anyMatch(copy -> key.equals(copy.key()));
    }

    Shares agreed(Agreed agreed) {
        var newest = copies.getLast();
        var more = new ArrayList<>(copies.subList(0, copies.size() - 1));
        more.add(new Copy(newest.number(), newest.at(), agreed.at(), agreed.by(), newest.key()));
        return new Shares(List.copyOf(more), null, seenBy, standIn, goals, parts, withheld, sights);
    }

    Shares asked(Instant now) {
        return new Shares(copies, now, seenBy, standIn, goals, parts, withheld, sights);
    }

    /** Handed over to the manager; whoever it was before reads no more of it, should they be the manager again. */
    Shares seenBy(PersonId manager, Instant now) {
        var left = given().stream().filter(sight -> !sight.manager().equals(seenBy));
        return new Shares(
                copies, askedAt, manager, standIn, goals, parts, withheld, given(left, sightFrom(manager, now)));
    }

    /** Handed over to who stands in; longer or shorter is the same standing in. */
    Shares seenBy(ActingManager acting, Instant now) {
        if (standIn != null && standIn.continues(acting)) {
            return new Shares(copies, askedAt, seenBy, acting, goals, parts, withheld, sights);
        }
        var left = given().stream()
                .filter(sight -> standIn == null || !sight.manager().equals(standIn.manager()));
        var given = acting.manager().equals(seenBy) ? given() : given(left, sightFrom(acting.manager(), now));
        return new Shares(copies, askedAt, seenBy, acting, goals, parts, withheld, given);
    }

    private Sight sightFrom(PersonId manager, Instant now) {
        return new Sight(manager, number(), revision(), now, partsSeen().keySet());
    }

    private static List<Sight> given(Stream<Sight> left, Sight now) {
        return Stream.concat(left.filter(sight -> !sight.manager().equals(now.manager())), Stream.of(now))
                .toList();
    }

    /** With parts withheld from the newest copy and all before. */
    Shares withholding(Set<String> names, List<PublicGoal> shown) {
        var more = new HashMap<>(withheld);
        names.forEach(part -> more.put(part, number()));
        return new Shares(copies, askedAt, seenBy, standIn, shown, parts, Map.copyOf(more), sights);
    }
}
