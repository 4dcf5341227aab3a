package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts whole kinds of the organization's items in the place of those that are there, by one write or not at all. */
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
    public record FileOutcome(int added, int changed, int retired, int removed, int same) {}

    /** How often the organization's strategy was written: what {@link #replace} is meant for. */
    public long version() {
        return strategies.version(Scope.ORGANIZATION);
    }

    /** The caller, where they keep the organization's strategy. */
    public PersonId keeper(Caller caller) {
        return policy.keeper(caller, Scope.ORGANIZATION);
    }

    /** What replacing now would do; changes nothing. */
    public FileOutcome compare(Set<ItemKind> kinds, List<Wanted> wanted) {
        var holding = strategies.holding(Scope.ORGANIZATION);
        return difference(holding, kinds, wanted, used(holding));
    }

    /** Replaces all items of the kinds; those of other kinds stay as they are. */
    public FileOutcome replace(PersonId by, Set<ItemKind> kinds, List<Wanted> wanted, IfMatch ifMatch) {
        var before = new ArrayList<Holding>();
        var used = used(strategies.holding(Scope.ORGANIZATION));
        strategies.change(Scope.ORGANIZATION, ifMatch::require, holding -> {
            before.add(holding);
            return replaced(holding, kinds, wanted, used, by, clock.instant());
        });
        return difference(before.getLast(), kinds, wanted, used);
    }

    private Set<String> used(Holding holding) {
        return new HashSet<>(
                strategies.used(holding.items().stream().map(StrategyItem::key).toList()));
    }

    private static FileOutcome difference(Holding holding, Set<ItemKind> kinds, List<Wanted> wanted, Set<String> used) {
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
        var left = leftOut(holding, kinds, wanted);
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
                java.util.Map.of());
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
