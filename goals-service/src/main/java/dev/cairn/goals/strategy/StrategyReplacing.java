package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts whole kinds of items in the place of those that are there; those of a scope by one write or not at all. */
@Component
public class StrategyReplacing {

    private final Strategies strategies;
    private final StrategyPolicy policy;
    private final Clock clock;

    StrategyReplacing(Strategies strategies, StrategyPolicy policy, Clock clock) {
        this.strategies = strategies;
        this.policy = policy;
        this.clock = clock;
    }

    /** An item as it should be. */
    public record Wanted(ItemKind kind, String id, Content content, boolean retired) {

        String key() {
            return StrategyItem.key(kind, id);
        }
    }

    /**
     * What became, or would become, of the items of those kinds.
     *
     * @param retired no longer there, but somebody built on them
     */
    public record FileOutcome(int added, int changed, int retired, int removed, int same) {

        static final FileOutcome NOTHING = new FileOutcome(0, 0, 0, 0, 0);

        FileOutcome and(FileOutcome other) {
            return new FileOutcome(
                    added + other.added,
                    changed + other.changed,
                    retired + other.retired,
                    removed + other.removed,
                    same + other.same);
        }
    }

    /**
     * How a scope should be.
     *
     * @param kinds those that it says anything about; items of others stay as they are
     */
    public record Part(Set<ItemKind> kinds, List<Wanted> items) {}

    /** How often any of it was written, the teams' too: what {@link #replace} is meant for. */
    public long version() {
        return version(strategies.all());
    }

    private static long version(Map<Scope, Stored<Holding>> held) {
        return held.values().stream().mapToLong(Stored::version).sum();
    }

    /** The caller, where they keep the organization's strategy: a file of theirs holds what teams keep too. */
    public PersonId keeper(Caller caller) {
        return policy.keeper(caller, Scope.ORGANIZATION);
    }

    /** What replacing now would do; changes nothing. */
    public FileOutcome compare(Map<Scope, Part> wanted) {
        var held = strategies.all();
        return wanted.entrySet().stream()
                .map(scope -> {
                    var holding = holding(held, scope.getKey());
                    return difference(holding, scope.getValue(), used(holding));
                })
                .reduce(FileOutcome.NOTHING, FileOutcome::and);
    }

    /**
     * Replaces all items of the kinds; those of other kinds and scopes stay as they are. Each scope is replaced as a whole or
     * not at all, teams first. Where somebody wrote in between, or a server went down, what is not replaced yet is what the
     * same file changes when it is taken on once more.
     */
    public FileOutcome replace(PersonId by, Map<Scope, Part> wanted, IfMatch ifMatch) {
        var held = strategies.all();
        ifMatch.require(version(held));
        return wanted.entrySet().stream()
                .sorted(Comparator.comparing(scope -> scope.getKey().organization()))
                .map(scope -> replace(by, scope.getKey(), scope.getValue(), held))
                .reduce(FileOutcome.NOTHING, FileOutcome::and);
    }

    private FileOutcome replace(PersonId by, Scope scope, Part part, Map<Scope, Stored<Holding>> held) {
        var holding = holding(held, scope);
        var used = used(holding);
        var difference = difference(holding, part, used);
        var now = clock.instant();
        if (replaced(holding, part.kinds(), part.items(), used, by, now).equals(holding)) {
            return difference;
        }
        var known = Optional.ofNullable(held.get(scope)).map(Stored::version).orElse(0L);
        strategies.change(
                scope,
                version -> {
                    if (version != known) {
                        throw IfMatch.changedMeanwhile();
                    }
                },
                before -> replaced(before, part.kinds(), part.items(), used, by, now));
        return difference;
    }

    private static Holding holding(Map<Scope, Stored<Holding>> held, Scope scope) {
        return Optional.ofNullable(held.get(scope)).map(Stored::body).orElse(Holding.NOTHING);
    }

    private Set<String> used(Holding holding) {
        return new HashSet<>(
                strategies.used(holding.items().stream().map(StrategyItem::key).toList()));
    }

    private static FileOutcome difference(Holding holding, Part part, Set<String> used) {
        var wanted = part.items();
        int added = 0;
        int same = 0;
        for (var one : wanted) {
            var before = holding.find(one.kind(), one.id());
            added += before.isEmpty() ? 1 : 0;
            same += before.filter(item -> item.says(one.content(), one.retired()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        var left = leftOut(holding, part.kinds(), wanted);
        var kept = left.stream().filter(item -> stays(item, wanted, used)).toList();
        int already = (int) kept.stream().filter(StrategyItem::retired).count();
        return new FileOutcome(
                added, wanted.size() - added - same, kept.size() - already, left.size() - kept.size(), same + already);
    }

    private static Holding replaced(
            Holding holding, Set<ItemKind> kinds, List<Wanted> wanted, Set<String> used, PersonId by, Instant now) {
        var after = holding;
        for (var item : leftOut(holding, kinds, wanted)) {
            after = stays(item, wanted, used)
                    ? after.with(retired(item, by, now))
                    : after.without(item, item.stamp().next(by, now));
        }
        for (var one : wanted) {
            after = after.with(written(holding, one, by, now));
        }
        return new Holding(inOrder(after.items(), wanted), after.gone());
    }

    private static List<StrategyItem> leftOut(Holding holding, Set<ItemKind> kinds, List<Wanted> wanted) {
        var keys = wanted.stream().map(Wanted::key).collect(Collectors.toSet());
        return holding.items().stream()
                .filter(item -> kinds.contains(item.kind()) && !keys.contains(item.key()))
                .toList();
    }

    private static boolean stays(StrategyItem item, Collection<Wanted> wanted, Set<String> used) {
        var after = new Holding(
                wanted.stream()
                        .map(one -> new StrategyItem(one.kind(), one.id(), one.content(), one.retired(), item.stamp()))
                        .toList(),
                Map.of());
        return used.contains(item.key()) || after.refersTo(item);
    }

    private static StrategyItem retired(StrategyItem item, PersonId by, Instant now) {
        return item.retired()
                ? item
                : new StrategyItem(
                        item.kind(),
                        item.id(),
                        item.content(),
                        true,
                        item.stamp().next(by, now));
    }

    private static StrategyItem written(Holding before, Wanted one, PersonId by, Instant now) {
        var present = before.find(one.kind(), one.id());
        if (present.filter(item -> item.says(one.content(), one.retired())).isPresent()) {
            return present.get();
        }
        var gone = before.gone().get(one.key());
        var stamp = present.map(StrategyItem::stamp).orElse(gone);
        return new StrategyItem(
                one.kind(),
                one.id(),
                one.content(),
                one.retired(),
                stamp == null ? new Stamp(1, by, now, "") : stamp.next(by, now));
    }

    /** Kind by kind; within one as they are wanted, then the others as they stood. */
    private static List<StrategyItem> inOrder(List<StrategyItem> items, List<Wanted> wanted) {
        var keys = wanted.stream().map(Wanted::key).toList();
        return items.stream()
                .sorted(Comparator.comparing(StrategyItem::kind)
                        .thenComparing(item -> keys.contains(item.key()) ? keys.indexOf(item.key()) : keys.size()))
                .toList();
    }
}
