package dev.cairn.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import dev.cairn.contracts.event.CairnEvent;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.mongo.Inserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one kind. Each state change is a compare-and-set of one document on its version and stores the events it
 * raises by the same write. Everything is found by id, by a range of ids (children are {@code parent/…}), or by equality
 * on a unique field; there is no other query. What was removed leaves its id behind, so that a late retry of its
 * creation does not bring it back. Where nothing may be written in the tenant each write throws
 * {@link dev.cairn.platform.tenancy.TenantReadOnly} and does nothing. Safe for use by many threads.
 *
 * @param <T> the body: a record
 */
public final class Documents<T> {

    private static final int TRIES = 200;

    private final String name;
    private final DocumentIds ids;
    private final Supplier<MongoCollection<Document>> collection;
    private final Function<T, TenantId> tenant;
    private final BodyMapper<T> mapper;
    private final OpenedBodies opened;
    private final Outgoing outgoing;
    private final Runnable requireWritable;

    Documents(
            String name,
            DocumentIds ids,
            Supplier<MongoCollection<Document>> collection,
            Function<T, TenantId> tenant,
            BodyMapper<T> mapper,
            OpenedBodies opened,
            Outgoing outgoing,
            Runnable requireWritable) {
        this.name = name;
        this.ids = ids;
        this.collection = collection;
        this.tenant = tenant;
        this.mapper = mapper;
        this.opened = opened;
        this.outgoing = outgoing;
        this.requireWritable = requireWritable;
    }

    /** The collection for a write; nothing is written on another way, and no key made for words that may not be. */
    private MongoCollection<Document> writable() {
        requireWritable.run();
        return collection.get();
    }

    private MongoCollection<RawBsonDocument> stored() {
        return collection.get().withDocumentClass(RawBsonDocument.class);
    }

    public Optional<Stored<T>> find(String id) {
        return first(Filters.eq("_id", ids.stored(id)));
    }

    /** Those of the ids that exist, in no order. */
    public List<Stored<T>> findAll(Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var all = wanted.stream().map(ids::stored).toList();
        return read(found(Filters.in("_id", all), all.stream().anyMatch(id -> opened.holds(name, id))));
    }

    /** Finds by a field that was declared unique. */
    public Optional<Stored<T>> findUnique(String field, Object value) {
        return first(Filters.eq("body." + field, value));
    }

    /** All children of a parent, in the order of ids. For lists that are small by their nature. */
    public List<Stored<T>> under(String parent) {
        return read(stored().find(Filters.and(
                        Filters.gt("_id", ids.stored(parent) + "/"),
                        Filters.lt("_id", ids.stored(parent) + DocumentIds.AFTER_ALL_CHILDREN)))
                .sort(Sorts.ascending("_id")));
    }

    /** A document with all that lies beside it, in one round trip, or two. For what is small by its nature. */
    public Family<T> family(String parent) {
        var range = Filters.and(Filters.gte("_id", parent), Filters.lt("_id", parent + DocumentIds.AFTER_ALL_CHILDREN));
        var found = found(range, opened.holds(name, parent));
        var itself = !found.isEmpty() && found.getFirst().id().equals(parent);
        var beside = itself ? found.subList(1, found.size()) : found;
        return new Family<>(
                itself ? open(found.getFirst()) : Optional.empty(),
                beside.stream().collect(Collectors.groupingBy(Family::kind)));
    }

    /**
     * What a filter finds, in the order of ids.
     *
     * @param held whether some of it is held: then only the stamps are read first, and whole only what has another one now
     */
    private List<Found> found(Bson filter, boolean held) {
        var query = stored().find(filter).sort(Sorts.ascending("_id"));
        var first = (held ? query.projection(Projections.include(OpenedBodies.STAMP)) : query).into(new ArrayList<>());
        if (!held) {
            return first.stream().map(Found::whole).toList();
        }
        var all = first.stream()
                .map(document -> opened.with(document.get(OpenedBodies.STAMP), name, Found.id(document), mapper)
                        .orElseGet(() -> new Found(Found.id(document), null, null)))
                .toList();
        var others = all.stream().filter(Found::missing).map(Found::id).toList();
        if (others.isEmpty()) {
            return all;
        }
        var whole = stored().find(Filters.in("_id", others)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(Found::id, Found::whole));
        return all.stream()
                .map(found -> found.missing() ? whole.get(found.id()) : found)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The kind under which these lie beside their parents. */
    String besideParent() {
        return ((DocumentIds.BesideParent) ids).kind();
    }

    /** Some children of a parent, the highest id first. */
    public Page<T> newestUnder(String parent, @Nullable String before, int limit) {
        var stored = ids.stored(parent);
        var upper = before == null ? stored + DocumentIds.AFTER_ALL_CHILDREN : ids.stored(before);
        return page(
                stored().find(Filters.and(Filters.gt("_id", stored + "/"), Filters.lt("_id", upper)))
                        .sort(Sorts.descending("_id")),
                limit);
    }

    /** The first documents with an id from this one on and before that one, in the order of ids. */
    public List<Stored<T>> between(String from, String before, int limit) {
        return read(
                stored().find(Filters.and(Filters.gte("_id", ids.stored(from)), Filters.lt("_id", ids.stored(before))))
                        .sort(Sorts.ascending("_id"))
                        .limit(limit));
    }

    /** All documents in the order of ids, a page at a time. There is no such list of what lies {@linkplain Store#beside beside} parents. */
    public Page<T> all(@Nullable String after, int limit) {
        return page(stored().find(after(after == null ? "" : after)).sort(Sorts.ascending("_id")), limit);
    }

    /**
     * Adds a document.
     *
     * @return empty where the id is taken, also by something removed
     */
    public Optional<Stored<T>> insert(String id, Change<T> change) {
        return insert(id, change, null);
    }

    /**
     * Adds documents in one round trip; those whose ids are taken, also by something removed, stay as they are.
     *
     * @return the ids that were added
     */
    public Set<String> insertAll(Map<String, Change<T>> changes) {
        if (changes.isEmpty()) {
            return Set.of();
        }
        var present = writable();
        var wanted = new ArrayList<String>();
        var documents = new ArrayList<Document>();
        changes.forEach((id, change) -> {
            wanted.add(id);
            documents.add(fresh(id, change, null));
        });
        var added = new LinkedHashSet<>(wanted);
        try {
            present.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> added.remove(wanted.get(error.getIndex())));
        }
        var withEvents = documents.stream()
                .filter(document -> document.containsKey("outbox") && added.contains(id(document)))
                .map(document -> document.getString("_id"))
                .toList();
        if (!withEvents.isEmpty()) {
            outgoing.written(present, withEvents);
        }
        return added;
    }

    /**
     * Adds a document once: a retry with the same key gets what the first try made, as it is now.
     *
     * @param make what to add under the id
     * @throws IdempotencyKeyReused where the key came with another request before
     */
    public Stored<T> create(String id, Creation creation, Supplier<Change<T>> make) {
        var taken = raw(id);
        if (taken == null) {
            var made = insert(id, make.get(), creation.request());
            if (made.isPresent()) {
                return made.get();
            }
            taken = raw(id);
        }
        if (taken == null || !creation.request().equals(taken.getString("request")) || taken.get("body") == null) {
            throw new IdempotencyKeyReused(name + " " + id);
        }
        return read(taken);
    }

    /**
     * Changes a document, trying again where others change it at the same time. The function may run many times.
     *
     * @return empty where there is none
     */
    public Optional<Stored<T>> change(String id, Function<Stored<T>, Change<T>> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            var before = find(id);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            var wanted = change.apply(before.get());
            var after = replace(before.get(), wanted);
            if (after.isPresent()) {
                return after;
            }
        }
        throw new ChangedMeanwhile(name + " " + id);
    }

    /** Changes a document, or adds it where there is none. The function may run many times. */
    public Stored<T> put(String id, Function<Optional<Stored<T>>, Change<T>> change) {
        for (int tries = 0; tries < TRIES; tries++) {
            var before = find(id);
            var wanted = change.apply(before);
            var after = before.isPresent() ? replace(before.get(), wanted) : insert(id, wanted);
            if (after.isPresent()) {
                return after.get();
            }
        }
        throw new ChangedMeanwhile(name + " " + id);
    }

    /**
     * Changes a document that is still at the version at which it was read. Nothing is written where body and events
     * leave it as it is.
     *
     * @return empty where it is not
     */
    public Optional<Stored<T>> replace(Stored<T> before, Change<T> change) {
        if (change.events().isEmpty() && change.body().equals(before.body())) {
            return Optional.of(before);
        }
        var present = writable();
        long version = before.version() + 1;
        var update = new ArrayList<Bson>();
        mapper.written(ids.stored(before.id()), change.body())
                .forEach((field, value) -> update.add(Updates.set(field, value)));
        update.add(Updates.set("version", version));
        update.add(Updates.set(OpenedBodies.STAMP, new ObjectId()));
        var entries = entries(change, version);
        if (!entries.isEmpty()) {
            update.add(Updates.pushEach("outbox", entries));
        }
        var result = present.updateOne(at(before.id(), before.version()), Updates.combine(update));
        if (result.getModifiedCount() == 0) {
            return Optional.empty();
        }
        announce(present, before.id(), entries);
        return Optional.of(new Stored<>(before.id(), version, change.body()));
    }

    /** Changes a document only if it is at this version, which is then one higher. */
    public Optional<Stored<T>> changeAt(String id, long version, UnaryOperator<T> change) {
        return find(id).filter(found -> found.version() == version)
                .flatMap(found -> replace(found, Change.to(change.apply(found.body()))));
    }

    /** Keeps a copy of another service's aggregate: written only if the sequence is higher than the one held. */
    public void keepCopy(String id, long sequence, T body) {
        var older = Filters.and(Filters.eq("_id", ids.stored(id)), Filters.lt("version", sequence));
        for (int tries = 0; tries < TRIES; tries++) {
            if (Inserts.orReplaced(writable(), older, document(id, sequence, body))) {
                return;
            }
            var held = raw(id);
            if (held != null && held.getLong("version") >= sequence) {
                return;
            }
        }
        throw new ChangedMeanwhile(name + " " + id);
    }

    /**
     * Removes what a document says; the id stays taken.
     *
     * @return false where it was changed since it was read
     */
    public boolean remove(Stored<T> before) {
        var update = Updates.combine(
                Updates.unset("body"),
                Updates.unset("subject"),
                Updates.unset(OpenedBodies.STAMP),
                Updates.set("version", before.version() + 1));
        return writable().updateOne(at(before.id(), before.version()), update).getModifiedCount() > 0;
    }

    private Optional<Stored<T>> insert(String id, Change<T> change, @Nullable String request) {
        var present = writable();
        var document = fresh(id, change, request);
        if (!Inserts.ifAbsent(present, document)) {
            return Optional.empty();
        }
        if (document.containsKey("outbox")) {
            outgoing.written(present, ids.stored(id));
        }
        return Optional.of(new Stored<>(id, 1, change.body()));
    }

    /** A document that is not there yet, with the events of its first write. */
    private Document fresh(String id, Change<T> change, @Nullable String request) {
        var entries = entries(change, 1);
        var document = document(id, 1, change.body());
        if (request != null) {
            document.append("request", request);
        }
        if (!entries.isEmpty()) {
            document.append("outbox", entries);
        }
        return document;
    }

    private Document document(String id, long version, T body) {
        var document = new Document("_id", ids.stored(id))
                .append("version", version)
                .append(OpenedBodies.STAMP, new ObjectId());
        document.putAll(mapper.written(ids.stored(id), body));
        return document;
    }

    private List<Document> entries(Change<T> change, long sequence) {
        List<CairnEvent> events = change.events();
        return events.isEmpty() ? List.of() : outgoing.entries(tenant.apply(change.body()), sequence, events);
    }

    private void announce(MongoCollection<Document> present, String id, List<Document> entries) {
        if (!entries.isEmpty()) {
            outgoing.written(present, ids.stored(id));
        }
    }

    private Bson at(String id, long version) {
        return Filters.and(Filters.eq("_id", ids.stored(id)), Filters.eq("version", version));
    }

    private @Nullable Document raw(String id) {
        return collection.get().find(Filters.eq("_id", ids.stored(id))).first();
    }

    private Optional<Stored<T>> first(Bson filter) {
        return Optional.ofNullable(stored().find(filter).first())
                .map(Found::whole)
                .flatMap(this::open);
    }

    private Page<T> page(FindIterable<RawBsonDocument> found, int limit) {
        var raw = found.limit(limit + 1).into(new ArrayList<>());
        var more = raw.size() > limit;
        var shown = more ? raw.subList(0, limit) : raw;
        var next =
                more ? Optional.of(ids.known(shown.getLast().getString("_id").getValue())) : Optional.<String>empty();
        return new Page<>(read(shown.stream().map(Found::whole).toList()), next);
    }

    private List<Stored<T>> read(FindIterable<RawBsonDocument> found) {
        return read(found.into(new ArrayList<>()).stream().map(Found::whole).toList());
    }

    /** What documents of this kind say. */
    List<Stored<T>> read(List<Found> all) {
        return all.stream().flatMap(found -> open(found).stream()).toList();
    }

    private Optional<Stored<T>> open(Found found) {
        var stored = opened.open(found, name, mapper);
        return ids instanceof DocumentIds.Plain
                ? stored
                : stored.map(each -> new Stored<>(ids.known(each.id()), each.version(), each.body()));
    }

    private Bson after(String id) {
        var later = Filters.gt("_id", ids.stored(id));
        return switch (ids) {
            case DocumentIds.Plain all -> later;
            case DocumentIds.KindFirst first -> Filters.and(later, Filters.lt("_id", first.end()));
            case DocumentIds.BesideParent parts ->
                throw new UnsupportedOperationException("what lies beside parents is read by parent");
        };
    }

    private String id(Document document) {
        return ids.known(document.getString("_id"));
    }

    private Stored<T> read(Document document) {
        return new Stored<>(id(document), document.getLong("version"), mapper.read(document));
    }
}
