package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody may know of what is wanted: the organization's and that of the line above. */
@Component
public class StrategyReading {

    private final Strategies strategies;
    private final StrategyPolicy policy;

    StrategyReading(Strategies strategies, StrategyPolicy policy) {
        this.strategies = strategies;
        this.policy = policy;
    }

    /**
     * One scope as somebody reads it.
     *
     * @param keeps whether they may write it
     */
    public record Scoped(Scope scope, boolean keeps, List<StrategyItem> items) {}

    /** The organization's first, then the teams' from the top of the line down; also those that hold nothing. */
    public List<Scoped> read(PersonId person) {
        var scopes = policy.scopes(person);
        var held = strategies.holdings(scopes);
        return scopes.stream()
                .map(scope -> new Scoped(
                        scope,
                        policy.keeps(person, scope),
                        held.getOrDefault(scope, Holding.NOTHING).items()))
                .toList();
    }

    /** What programs read: the organization's, and no team's. */
    public Scoped byPrograms() {
        return new Scoped(Scope.ORGANIZATION, false, organization());
    }

    /** The organization's items. */
    public List<StrategyItem> organization() {
        return strategies.holding(Scope.ORGANIZATION).items();
    }

    /** What teams hold, those that hold nothing left out. */
    public Map<PersonId, List<StrategyItem>> teams() {
        return strategies.all().entrySet().stream()
                .filter(held -> !held.getKey().organization())
                .filter(held -> !held.getValue().body().items().isEmpty())
                .collect(Collectors.toMap(
                        held -> held.getKey().requireManager(),
                        held -> held.getValue().body().items()));
    }

    /** What an item of the organization said at a moment; empty where there was none yet. */
    public Optional<StrategyItem> organizationAt(ItemKind kind, String id, Instant moment) {
        var present = strategies.holding(Scope.ORGANIZATION).find(kind, id);
        if (present.filter(item -> !item.stamp().at().isAfter(moment)).isPresent()) {
            return present;
        }
        return strategies.past(Scope.ORGANIZATION, kind, id, Long.MAX_VALUE).reversed().stream()
                .filter(item -> !item.stamp().at().isAfter(moment))
                .findFirst();
    }

    /** What an item said at each of its etags, the newest first; for who keeps it. */
    public List<StrategyItem> history(Caller caller, Scope scope, ItemKind kind, String id) {
        policy.keeper(caller, scope);
        var present = strategies.holding(scope).find(kind, id);
        var before = strategies.past(
                scope, kind, id, present.map(item -> item.stamp().etag()).orElse(Long.MAX_VALUE));
        var all = new java.util.ArrayList<>(before);
        present.ifPresent(all::add);
        if (all.isEmpty()) {
            throw Problem.notFound();
        }
        return List.copyOf(all.reversed());
    }
}
