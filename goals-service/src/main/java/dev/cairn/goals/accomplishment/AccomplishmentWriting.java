package dev.cairn.goals.accomplishment;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.PlanWriting;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.List;
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
    private final Clock clock;

    AccomplishmentWriting(Accomplishments accomplishments, PlanWriting plans, Clock clock) {
        this.accomplishments = accomplishments;
        this.plans = plans;
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
            checkGoals(owner, account, Set.of());
            return Change.to(Accomplishment.begun(id, owner, account, clock.instant()));
        });
    }

    public Stored<Accomplishment> write(PersonId owner, String id, Account account, IfMatch ifMatch) {
        return change(owner, id, ifMatch, before -> {
            checkGoals(owner, account, Set.copyOf(before.account().links()));
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

    /** A link to a goal names one of the person's own; one that was there before may outlive its goal. */
    private void checkGoals(PersonId owner, Account account, Set<AccountLink> before) {
        var known = plans.plan(owner).stream()
                .flatMap(plan -> plan.goals().stream())
                .map(goal -> goal.goal().value())
                .collect(Collectors.toSet());
        var links = account.links();
        var unknown = IntStream.range(0, links.size())
                .filter(i -> !before.contains(links.get(i)))
                .filter(i ->
                        links.get(i).toGoal() && !known.contains(links.get(i).id()))
                .mapToObj(i -> new FieldProblem(
                        "/links/" + i + "/id", "unknown-goal", "Expected the id of one of your own goals."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }
}
