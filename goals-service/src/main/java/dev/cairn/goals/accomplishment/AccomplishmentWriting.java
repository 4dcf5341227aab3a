package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.PlanWriting;
import dev.cairn.goals.strategy.StrategyLinks;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The owner noting what they did, and letting others see it, one by one. */
@Component
public class AccomplishmentWriting {

    private static final int MOST = 1_000;

    private final Accomplishments accomplishments;
    private final PlanWriting plans;
    private final StrategyLinks strategy;
    private final Clock clock;

    AccomplishmentWriting(Accomplishments accomplishments, PlanWriting plans, StrategyLinks strategy, Clock clock) {
        this.accomplishments = accomplishments;
        this.plans = plans;
        this.strategy = strategy;
        this.clock = clock;
    }

    /** All of a person's, what ended last first. */
    public List<Stored<Accomplishment>> all(PersonId owner) {
        return accomplishments.of(owner);
    }

    public Stored<Accomplishment> one(PersonId owner, String id) {
        return accomplishments.find(owner, id).orElseThrow(Problem::notFound);
    }

    /** Adds one once: a retry with the same key gets it as it is now. */
    public Stored<Accomplishment> add(PersonId owner, Account account, Creation creation) {
        var id = creation.id("accomplishment");
        return accomplishments.documents().create(Accomplishments.id(owner, id), creation, () -> {
            checkRoom(owner);
            checkLinks(owner, account, Set.of());
            use(owner, account);
            return Change.to(Accomplishment.begun(id, owner, account, clock.instant()));
        });
    }

    public Stored<Accomplishment> write(PersonId owner, String id, Account account, IfMatch ifMatch) {
        return change(owner, id, ifMatch, before -> {
            checkLinks(owner, account, Set.copyOf(before.account().links()));
            use(owner, account);
            return before.written(account);
        });
    }

    /** Lets whoever has sight of the plan read it as it is now. */
    public Stored<Accomplishment> share(PersonId owner, String id, IfMatch ifMatch) {
        return change(owner, id, ifMatch, before -> before.shared(clock.instant()));
    }

    /** From now on nobody else reads it; whatever was typed meanwhile stays. */
    public Stored<Accomplishment> takeBack(PersonId owner, String id) {
        return accomplishments
                .documents()
                .change(
                        Accomplishments.id(owner, id),
                        stored -> Change.to(stored.body().takenBack()))
                .orElseThrow(Problem::notFound);
    }

    /** What was removed already stays so. */
    public void remove(PersonId owner, String id, IfMatch ifMatch) {
        var stored = one(owner, id);
        ifMatch.require(stored.version());
        if (!accomplishments.documents().remove(stored)) {
            throw IfMatch.changedMeanwhile();
        }
    }

    private Stored<Accomplishment> change(
            PersonId owner, String id, IfMatch ifMatch, UnaryOperator<Accomplishment> change) {
        return accomplishments
                .documents()
                .change(Accomplishments.id(owner, id), stored -> {
                    ifMatch.require(stored.version());
                    return Change.to(change.apply(stored.body()));
                })
                .orElseThrow(Problem::notFound);
    }

    private void checkRoom(PersonId owner) {
        if (accomplishments.of(owner).size() >= MOST) {
            throw Problem.conflict("too-many-accomplishments", "There is room for " + MOST + "; delete some first.");
        }
    }

    /** What it helped with exists and is still pursued; a link that was there before may outlive what it leads to. */
    private void checkLinks(PersonId owner, Account account, Set<AccountLink> before) {
        var links = account.links();
        var added = links.stream().filter(link -> !before.contains(link)).toList();
        var missing = new HashSet<AccountLink>(missingGoals(owner, added));
        missing.addAll(missingItems(owner, added));
        var unknown = IntStream.range(0, links.size())
                .filter(i -> missing.contains(links.get(i)))
                .mapToObj(i -> problem(i, links.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }

    private static FieldProblem problem(int place, AccountLink link) {
        var pointer = "/links/" + place + "/id";
        return link.toGoal()
                ? new FieldProblem(pointer, "unknown-goal", "Expected the id of one of your own goals.")
                : new FieldProblem(
                        pointer, "unknown-item", "Expected the id of something that the organization pursues.");
    }

    private List<AccountLink> missingGoals(PersonId owner, List<AccountLink> added) {
        var goals = added.stream().filter(AccountLink::toGoal).toList();
        if (goals.isEmpty()) {
            return goals;
        }
        var known = plans.plan(owner).stream()
                .flatMap(plan -> plan.goals().stream())
                .map(goal -> goal.goal().value())
                .collect(Collectors.toSet());
        return goals.stream().filter(link -> !known.contains(link.id())).toList();
    }

    private List<AccountLink> missingItems(PersonId owner, List<AccountLink> added) {
        var items = added.stream()
                .filter(link -> !link.toGoal())
                .collect(Collectors.toMap(AccountLink::toStrategy, link -> link, (one, same) -> one));
        var missing = strategy.missing(owner, items.keySet());
        return items.entrySet().stream()
                .filter(item -> missing.contains(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** So that it is retired instead of removed. */
    private void use(PersonId owner, Account account) {
        strategy.use(
                owner,
                account.links().stream()
                        .filter(link -> !link.toGoal())
                        .map(AccountLink::toStrategy)
                        .toList());
    }
}
