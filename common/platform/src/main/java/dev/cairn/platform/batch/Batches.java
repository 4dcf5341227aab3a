package dev.cairn.platform.batch;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Takes on many things, all or none, and carries them to their places one after the other, as due work: a crash delays
 * it and loses nothing. Each part waits sealed with the key of its subject and is removed once it has arrived.
 *
 * @param <P> a part: a record
 */
public final class Batches<P> implements DueHandler {

    private static final String COLLECTION = "imports";
    private static final Duration LONGER_THAN_ACCEPTING = Duration.ofMinutes(2);

    private final String kind;
    private final Documents<Batch> batches;
    private final Documents<Begun> beginnings;
    private final Documents<P> parts;
    private final BiConsumer<Batch, P> carry;
    private final DueWork due;
    private final Clock clock;

    /**
     * Says which request the parts are of that wait under its key, also where that one was cut off before it was accepted.
     *
     * @param total how many parts they are
     */
    private record Begun(int total) {}

    /**
     * @param kind names these batches among all of the service
     * @param subject whose key seals the words of a part
     * @param carry puts a part in its place; a second time does no harm, and what it throws is tried again
     */
    public Batches(
            String kind,
            Class<P> part,
            Function<P, String> subject,
            BiConsumer<Batch, P> carry,
            Store store,
            DueWork due,
            Clock clock) {
        this.kind = kind;
        this.batches = store.kind(COLLECTION, kind, Batch.class);
        this.beginnings = store.kind(COLLECTION, kind + "-begun", Begun.class);
        this.parts = store.kind(COLLECTION, kind + "-part", part, subject);
        this.carry = carry;
        this.due = due;
        this.clock = clock;
    }

    public Optional<Batch> find(String id) {
        return batches.find(id).map(Stored::body);
    }

    /**
     * What an earlier try with the same key began, which goes on now where it was cut off; empty for a first one.
     *
     * @throws dev.cairn.platform.store.IdempotencyKeyReused where that one brought something else
     */
    public Optional<Batch> begun(Creation creation) {
        var id = creation.id(kind);
        return find(id).map(found ->
                goingOn(batches.create(id, creation, () -> Change.to(found)).body()));
    }

    /**
     * Takes on parts that were checked; once this returns they arrive, whatever happens.
     *
     * @throws dev.cairn.platform.store.IdempotencyKeyReused where an earlier try with the same key brought something else
     */
    public Batch accept(PersonId by, List<P> checked, Creation creation) {
        var id = creation.id(kind);
        beginnings.create(id, creation, () -> Change.to(new Begun(checked.size())));
        var waiting = new LinkedHashMap<String, Change<P>>();
        checked.forEach(part -> waiting.put(part(id, waiting.size()), Change.to(part)));
        parts.insertAll(waiting);
        due.schedule(clock.instant().plus(LONGER_THAN_ACCEPTING), CurrentTenant.require(), kind + "/" + id);
        var accepted = batches.create(id, creation, () -> Change.to(Batch.accepted(id, by, checked.size())));
        return goingOn(accepted.body());
    }

    private Batch goingOn(Batch accepted) {
        if (accepted.state() == Batch.State.RUNNING) {
            due.schedule(clock.instant(), CurrentTenant.require(), kind + "/" + accepted.id());
        }
        return accepted;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void run(String key) {
        find(key.substring(kind.length() + 1))
                .filter(found -> found.state() == Batch.State.RUNNING)
                .ifPresent(this::carryThrough);
    }

    private void carryThrough(Batch running) {
        for (int number = running.done(); number < running.total(); number++) {
            parts.find(part(running.id(), number)).ifPresent(part -> {
                carry.accept(running, part.body());
                parts.remove(part);
            });
            int done = number + 1;
            batches.change(running.id(), stored -> Change.to(stored.body().carried(done)));
        }
    }

    private static String part(String id, int number) {
        return String.format(Locale.ROOT, "%s/%06d", id, number);
    }
}
