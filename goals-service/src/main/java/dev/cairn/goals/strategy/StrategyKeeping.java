package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.IdempotencyKeyReused;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeping a strategy item by item. Each has a counter of its own: a write goes through where only others moved. */
@Component
public class StrategyKeeping {

    private final Strategies strategies;
    private final StrategyPolicy policy;
    private final People people;
    private final Clock clock;

    StrategyKeeping(Strategies strategies, StrategyPolicy policy, People people, Clock clock) {
        this.strategies = strategies;
        this.policy = policy;
        this.people = people;
        this.clock = clock;
    }

    /** Adds an item once: a retry with the same key gets the item as it is now. */
    public StrategyItem add(Caller caller, Scope scope, ItemKind kind, Content content, Creation creation) {
        var by = policy.keeper(caller, scope);
        if (kind.single()) {
            throw Problem.invalid("/kind", "only-one", "There is at most one; change it in its place.");
        }
        var id = creation.id("strategy-" + kind.word());
        var made = new StrategyItem(kind, id, content, false, new Stamp(1, by, clock.instant(), creation.request()));
        var after = strategies.change(scope, holding -> {
            var before = holding.find(kind, id);
            if (before.isPresent() || holding.gone().containsKey(made.key())) {
                if (before.filter(found -> found.stamp().request().equals(creation.request()))
                        .isEmpty()) {
                    throw new IdempotencyKeyReused("strategy item " + id);
                }
                return holding;
            }
            check(scope, holding, made);
            return holding.with(made);
        });
        return after.find(kind, id).orElseThrow();
    }

    /** Changes an item, or writes the first text of one that there is only one of. */
    public StrategyItem write(
            Caller caller, Scope scope, ItemKind kind, String id, Content content, boolean retired, IfMatch ifMatch) {
        var by = policy.keeper(caller, scope);
        var after = strategies.change(scope, holding -> {
            var stamp = stampOf(holding, kind, id);
            ifMatch.require(stamp.etag());
            var now = new StrategyItem(kind, id, content, retired, stamp.next(by, clock.instant()));
            check(scope, holding, now);
            return holding.with(now);
        });
        return after.find(kind, id).orElseThrow();
    }

    private Stamp stampOf(Holding holding, ItemKind kind, String id) {
        var before = holding.find(kind, id);
        if (before.isPresent()) {
            return before.get().stamp();
        }
        if (!kind.single() || !id.equals(kind.word())) {
            throw Problem.notFound();
        }
        return new Stamp(0, new PersonId("0".repeat(26)), clock.instant(), "");
    }

    /** Takes an item away; one that somebody built on is retired instead, and still there. */
    public boolean remove(Caller caller, Scope scope, ItemKind kind, String id, IfMatch ifMatch) {
        var by = policy.keeper(caller, scope);
        var built = !strategies.used(List.of(StrategyItem.key(kind, id))).isEmpty();
        var after = strategies.change(scope, holding -> {
            var item = holding.find(kind, id).orElseThrow(Problem::notFound);
            ifMatch.require(item.stamp().etag());
            var next = item.stamp().next(by, clock.instant());
            return built || holding.refersTo(item)
                    ? holding.with(new StrategyItem(kind, id, item.content(), true, next))
                    : holding.without(item, next);
        });
        return after.find(kind, id).isEmpty();
    }

    private void check(Scope scope, Holding holding, StrategyItem item) {
        if (!item.kind().fits(scope)) {
            throw Problem.invalid("/kind", "not-here", "This is not kept in this place.");
        }
        if (holding.items().size() >= ItemRules.MOST_ITEMS) {
            throw Problem.conflict("strategy-full", "There are so many that nobody finds any; remove some first.");
        }
        var problems = new ArrayList<FieldProblem>(ItemRules.check(item.kind(), item.content()));
        problems.addAll(ItemRules.checkReferences(
                item.content(), item.id(), competencies(holding.items()), roles(holding.items())));
        var work = item.content().work();
        if (work != null && work.owner() != null && people.find(work.owner()).isEmpty()) {
            problems.add(new FieldProblem("/work/owner", "unknown-person", "Expected somebody of the organization."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** The competencies by id, each with how many levels it has. */
    static Map<String, Integer> competencies(List<StrategyItem> items) {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.COMPETENCY)
                .collect(Collectors.toMap(StrategyItem::id, StrategyKeeping::levels));
    }

    private static int levels(StrategyItem item) {
        var levels = item.content().levels();
        return levels == null ? 0 : levels.levels().size();
    }

    static Set<String> roles(List<StrategyItem> items) {
        return items.stream()
                .filter(item -> item.kind() == ItemKind.ROLE)
                .map(StrategyItem::id)
                .collect(Collectors.toSet());
    }
}
