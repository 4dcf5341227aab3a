package dev.cairn.goals.strategy;

import dev.cairn.platform.store.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All items of one scope, in the order in which they are shown: one document, so that a file is taken on by one write.
 *
 * @param gone what was removed, by key, with who did it: a key that is used again goes on counting from there
 */
record Holding(@Words List<StrategyItem> items, Map<String, Stamp> gone) {

    static final Holding NOTHING = new Holding(List.of(), Map.of());

    Optional<StrategyItem> find(ItemKind kind, String id) {
        return items.stream()
                .filter(item -> item.kind() == kind && item.id().equals(id))
                .findFirst();
    }

    /** With an item in the place of the one of its key, or behind all others. */
    Holding with(StrategyItem item) {
        var now = new ArrayList<>(items);
        now.replaceAll(present -> present.key().equals(item.key()) ? item : present);
        if (find(item.kind(), item.id()).isEmpty()) {
            now.add(item);
        }
        var stillGone = new HashMap<>(gone);
        stillGone.remove(item.key());
        return new Holding(List.copyOf(now), Map.copyOf(stillGone));
    }

    Holding without(StrategyItem item, Stamp removal) {
        var nowGone = new HashMap<>(gone);
        nowGone.put(item.key(), removal);
        return new Holding(
                items.stream()
                        .filter(present -> !present.key().equals(item.key()))
                        .toList(),
                Map.copyOf(nowGone));
    }

    /** Whether a role of this scope, other than the item itself, needs it or leads to it. */
    boolean refersTo(StrategyItem item) {
        return items.stream()
                .filter(other -> !other.key().equals(item.key()))
                .anyMatch(other -> refers(other.content().profile(), item));
    }

    private static boolean refers(@org.jspecify.annotations.Nullable Profile profile, StrategyItem item) {
        if (profile == null) {
            return false;
        }
        return switch (item.kind()) {
            case COMPETENCY ->
                profile.needs().stream().anyMatch(need -> need.competency().equals(item.id()));
            case ROLE -> profile.next().stream().anyMatch(next -> next.role().equals(item.id()));
            case MISSION, VALUE, OBJECTIVE, PROJECT, DECISION, SCALE, PURPOSE, COMING_UP, PROBLEM -> false;
        };
    }
}
