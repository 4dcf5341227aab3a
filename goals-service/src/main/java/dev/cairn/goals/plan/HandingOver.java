package dev.cairn.goals.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanHandedOver;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The owner giving sight of what is shared to a new manager, or to who stands in for the manager. They read it from then
 * on; what is left out is for its owner alone from then on.
 */
@Component
public class HandingOver {

    private final Plans plans;
    private final People people;
    private final PlanReading reading;
    private final Clock clock;

    HandingOver(Plans plans, People people, PlanReading reading, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * What is to be handed over.
     *
     * @param to the manager or who stands in; whoever is there at present where it is not said
     * @param number the shared copy that the owner looked at: 412 where there is a newer one; the newest where it is not said
     * @param parts by name; all where it is not said
     */
    public record Wish(
            @Nullable PersonId to,
            @Nullable Integer number,
            @Nullable Set<String> parts) {}

    /**
     * What handing over would show.
     *
     * @param number the newest shared copy
     * @param parts the names of all parts that may be handed over
     * @param whole whether no part may be left out, because somebody reads them already
     */
    public record Preview(PersonId to, int number, List<String> parts, boolean whole, PlanReading.View view) {}

    /** To whom the plan goes: the manager where nobody is named to stand in. */
    private record Recipient(PersonId person, @Nullable ActingManager acting) {

        Plan receive(Plan plan, Instant now) {
            return acting == null ? plan.seenBy(person, now) : plan.seenBy(acting, now);
        }

        boolean sees(Plan plan) {
            return acting == null && person.equals(plan.shares().seenBy());
        }
    }

    /** What the recipient would see after it, without these parts. */
    public Preview preview(PersonId owner, @Nullable PersonId wanted, Set<String> without) {
        var person = people.find(owner).orElseThrow(Problem::notFound);
        var to = recipient(person, wanted);
        var plan = plans.find(owner)
                .map(Stored::body)
                .filter(found -> found.shares().any())
                .orElseThrow(HandingOver::nothingToHandOver);
        var now = clock.instant();
        var view = reading.after(owner, to.person(), found -> to.receive(found.keeping(withStanding(without)), now))
                .orElseThrow(HandingOver::nothingToHandOver);
        var parts = plan.shares().partsSeen().keySet().stream().sorted().toList();
        return new Preview(to.person(), plan.shares().number(), parts, readByManager(person, plan), view);
    }

    /** Does it; once more for who sees it already changes nothing. */
    public Shares handOver(PersonId owner, Wish wish) {
        var person = people.find(owner).orElseThrow(Problem::notFound);
        var to = recipient(person, wish.to());
        return plans.working()
                .change(owner.value(), stored -> {
                    var before = stored.body();
                    var after = to.sees(before) ? before : handedOver(before, person, to, wish);
                    return after.equals(before)
                            ? Change.to(after)
                            : Change.to(after, new PlanHandedOver(after.toPublic()));
                })
                .orElseThrow(HandingOver::nothingToHandOver)
                .body()
                .shares();
    }

    private Plan handedOver(Plan plan, Person person, Recipient to, Wish wish) {
        if (!plan.shares().any()) {
            throw nothingToHandOver();
        }
        if (wish.number() != null && wish.number() != plan.shares().number()) {
            throw IfMatch.changedMeanwhile();
        }
        var left = left(plan, wish.parts());
        if (!left.isEmpty() && readByManager(person, plan)) {
            throw Problem.conflict(
                    "read-already", "Your manager reads all of it. Take back first what nobody shall read.");
        }
        if (!left.isEmpty() && left.containsAll(plan.shares().partsSeen().keySet())) {
            throw Problem.invalid("/parts", "parts-needed", "Hand over at least one part.");
        }
        return to.receive(plan.keeping(left), clock.instant());
    }

    private static boolean readByManager(Person person, Plan plan) {
        var seenBy = plan.shares().seenBy();
        return seenBy != null && person.reportsTo(seenBy);
    }

    /** What is shared and not among these. Without the role, how far one is from it is left out too. */
    private static Set<String> left(Plan plan, @Nullable Set<String> parts) {
        if (parts == null) {
            return Set.of();
        }
        var left = new HashSet<>(plan.shares().partsSeen().keySet());
        left.removeAll(parts);
        return withStanding(left);
    }

    private static Set<String> withStanding(Set<String> left) {
        var more = new HashSet<>(left);
        if (left.contains(AimPart.PART)) {
            more.add(AimPart.STANDING_PART);
        }
        return more;
    }

    private Recipient recipient(Person person, @Nullable PersonId to) {
        var standIn = person.standInAt(clock.instant())
                .filter(acting -> to == null || acting.manager().equals(to));
        if (standIn.isPresent()) {
            return new Recipient(standIn.get().manager(), standIn.get());
        }
        var manager = person.manager();
        if (manager == null || to != null && !to.equals(manager)) {
            throw Problem.conflict("no-manager", "Nobody is named as your manager at present, or it is somebody else.");
        }
        return new Recipient(manager, null);
    }

    private static Problem nothingToHandOver() {
        return Problem.conflict("nothing-to-share", "Nothing of the plan is shared yet.");
    }
}
