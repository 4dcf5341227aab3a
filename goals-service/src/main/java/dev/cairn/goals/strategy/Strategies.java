package dev.cairn.goals.strategy;

import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the organization and its teams hold, and what it was before. The words are the organization's, not a person's, so
 * they are sealed with a key of the organization: it lives as long as the tenant does.
 */
@Component
class Strategies {

    private static final String COLLECTION = "strategy";
    private static final int PAGE = 200;
    private static final String SUBJECT = "organization";

    private final Documents<Holding> held;
    private final Documents<Past> past;
    private final Documents<Used> used;

    /** An item as it was at one of its etags. */
    record Past(@Words StrategyItem item) {}

    /** Somebody built on an item; who, and how many, is nobody's business here. */
    record Used(Instant since) {}

    Strategies(Store store) {
        held = store.kind(COLLECTION, "held", Holding.class, holding -> SUBJECT);
        past = store.kind(COLLECTION, "past", Past.class, item -> SUBJECT);
        used = store.kind(COLLECTION, "used", Used.class);
    }

    /** What each of the scopes holds; those that hold nothing yet are left out. */
    Map<Scope, Holding> holdings(Collection<Scope> scopes) {
        return held.findAll(scopes.stream().map(Scope::word).toList()).stream()
                .collect(Collectors.toMap(stored -> Scope.of(stored.id()), Stored::body));
    }

    /** What each scope holds that was ever written, the organization's among them. */
    Map<Scope, Stored<Holding>> all() {
        var all = new LinkedHashMap<Scope, Stored<Holding>>();
        var page = held.all(null, PAGE);
        while (true) {
            page.items().forEach(stored -> all.put(Scope.of(stored.id()), stored));
            if (page.next().isEmpty()) {
                return all;
            }
            page = held.all(page.next().get(), PAGE);
        }
    }

    Holding holding(Scope scope) {
        return held.find(scope.word()).map(Stored::body).orElse(Holding.NOTHING);
    }

    /**
     * Changes what a scope holds; the function may run many times. What an item was is put away before it is changed: at
     * one etag it says one thing, so whoever loses the race has put away nothing wrong.
     */
    Holding change(Scope scope, UnaryOperator<Holding> change) {
        return change(scope, version -> {}, change);
    }

    /** Changes it where its version, 0 before the first write, passes the check. */
    Holding change(Scope scope, LongConsumer versionCheck, UnaryOperator<Holding> change) {
        return held.put(scope.word(), found -> {
                    versionCheck.accept(found.map(Stored::version).orElse(0L));
                    var before = found.map(Stored::body).orElse(Holding.NOTHING);
                    var after = change.apply(before);
                    putAway(scope, before, after);
                    return Change.to(after);
                })
                .body();
    }

    private void putAway(Scope scope, Holding before, Holding after) {
        var now = after.items().stream().collect(Collectors.toMap(StrategyItem::key, Function.identity()));
        var changed = new HashMap<String, Change<Past>>();
        before.items().stream()
                .filter(item -> !item.equals(now.get(item.key())))
                .forEach(item ->
                        changed.put(pastId(scope, item.key(), item.stamp().etag()), Change.to(new Past(item))));
        past.insertAll(changed);
    }

    /** What an item was, the oldest first. */
    List<StrategyItem> past(Scope scope, ItemKind kind, String id, long before) {
        var parent = scope.word() + "/" + StrategyItem.key(kind, id);
        return past.under(parent).stream()
                .map(stored -> stored.body().item())
                .filter(item -> item.stamp().etag() < before)
                .toList();
    }

    private static String pastId(Scope scope, String key, long etag) {
        return scope.word() + "/" + key + "/" + String.format(Locale.ROOT, "%09d", etag);
    }

    /** Remembers that somebody built on these. Doing it again does no harm. */
    void use(Collection<String> keys, Instant now) {
        used.insertAll(keys.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), key -> Change.to(new Used(now)))));
    }

    /** Those of the keys that somebody built on. */
    List<String> used(Collection<String> keys) {
        return used.findAll(keys).stream().map(Stored::id).toList();
    }
}
