package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.AgreementAsked;
import dev.cairn.contracts.plan.PlanHandedOver;
import dev.cairn.contracts.plan.PlanRested;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner letting others see: sharing, handing over, inviting, resting. */
@Component
public class PlanSharing {

    private final Plans plans;
    private final People people;
    private final Clock clock;

    PlanSharing(Plans plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    /** What sharing now would send. */
    public Sharing difference(PersonId owner) {
        return plans.find(owner)
                .map(stored -> difference(stored.body()))
                .orElse(new Sharing(List.of(), List.of(), List.of()));
    }

    /** How many parts sharing now would add, change or take away. */
    public int changes(Plan plan) {
        return difference(plan).count();
    }

    Sharing difference(Plan plan) {
        return Sharing.between(plan.shares(), SharedPlan.of(plan, plan.shares().number() + 1, clock.instant()));
    }

    /** The page as the manager would see it after sharing now. */
    public Optional<SharedPlan> preview(PersonId owner) {
        return plans.find(owner)
                .map(stored ->
                        SharedPlan.of(stored.body(), stored.body().shares().number() + 1, clock.instant()));
    }

    /**
     * Shares the plan, or the changes since. Where nothing is to be shared, the newest copy stays the newest, so that a
     * retry does no harm.
     */
    public Shares share(PersonId owner) {
        var manager = people.find(owner).map(Person::manager).orElse(null);
        while (true) {
            var stored = plans.find(owner).orElseThrow(PlanSharing::nothingToShare);
            var plan = stored.body();
            if (difference(plan).count() == 0) {
                if (!plan.shares().any()) {
                    throw nothingToShare();
                }
                return plan.shares();
            }
            var shared = tryShare(stored, manager);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
    }

    /** First the copy, then the pointer: a copy that nothing points to is seen by nobody, and its number is passed over. */
    private Optional<Shares> tryShare(Stored<Plan> stored, @Nullable PersonId manager) {
        var plan = stored.body();
        var now = clock.instant();
        int number = plan.shares().number() + 1;
        var copy = SharedPlan.of(plan, number, now);
        while (!plans.keep(copy)) {
            number++;
            copy = SharedPlan.of(plan, number, now);
        }
        var after = plan.share(copy, manager, everyGoalFits(copy));
        return plans.working()
                .replace(stored, Change.to(after, new PlanShared(after.toPublic())))
                .map(done -> done.body().shares());
    }

    boolean everyGoalFits(SharedPlan copy) {
        var verdicts = plans.verdictsOn(copy.owner());
        var open = copy.goals().stream().filter(goal -> goal.status().open()).toList();
        return !open.isEmpty()
                && open.stream().allMatch(goal -> verdicts.stream()
                        .anyMatch(verdict ->
                                verdict.holdsFor(goal) && verdict.said().verdict() == Verdict.FITS));
    }

    /**
     * Gives the owner's present manager sight of what is shared; while somebody stands in, them and only so long.
     *
     * @param to which of the two; whoever is there at present where it is not said
     */
    public Shares handOver(PersonId owner, @Nullable PersonId to) {
        var person = people.find(owner).orElseThrow(Problem::notFound);
        var standIn = person.standInAt(clock.instant())
                .filter(acting -> to == null || acting.manager().equals(to));
        if (standIn.isPresent()) {
            return handOver(owner, plan -> plan.seenBy(standIn.get()));
        }
        var manager = person.manager();
        if (manager == null || to != null && !to.equals(manager)) {
            throw Problem.conflict("no-manager", "Nobody is named as your manager at present, or it is somebody else.");
        }
        return handOver(owner, plan -> plan.seenBy(manager));
    }

    private Shares handOver(PersonId owner, UnaryOperator<Plan> handOver) {
        return plans.working()
                .change(owner.value(), stored -> {
                    var after = handOver.apply(stored.body());
                    return after.equals(stored.body())
                            ? Change.to(after)
                            : Change.to(after, new PlanHandedOver(after.toPublic()));
                })
                .orElseThrow(Problem::notFound)
                .body()
                .shares();
    }

    /** Asks the manager to agree on what changed since the last agreement. Asked twice, the first time counts. */
    public Shares askAgreement(PersonId owner) {
        return plans.working()
                .change(owner.value(), stored -> {
                    var plan = stored.body();
                    if (plan.state() != PlanState.SHARED) {
                        throw Problem.conflict("nothing-to-agree", "Nothing is shared that was not agreed already.");
                    }
                    if (plan.shares().askedAt() != null) {
                        return Change.to(plan);
                    }
                    var after = plan.asked(clock.instant());
                    return Change.to(after, new AgreementAsked(after.toPublic()));
                })
                .orElseThrow(() -> Problem.conflict("nothing-to-agree", "Nothing is shared yet."))
                .body()
                .shares();
    }

    /** Lets the plan rest until a day, or not any longer where there is none. */
    public @Nullable LocalDate rest(PersonId owner, @Nullable LocalDate until) {
        return plans.working()
                .put(owner.value(), found -> {
                    var before = found.map(Stored::body).orElseGet(() -> Plan.empty(owner));
                    var after = before.rest(until);
                    return after.equals(before)
                            ? Change.to(before)
                            : Change.to(after, new PlanRested(after.toPublic()));
                })
                .body()
                .restsUntil();
    }

    /** Shares the plan with somebody of the organization who is not the manager, from now on. */
    public void invite(PersonId owner, PersonId reader) {
        if (people.find(reader).filter(Person::active).isEmpty()) {
            throw Problem.notFound();
        }
        var now = clock.instant();
        plans.grants().put(PlanGrant.id(owner, reader), found -> found.map(Stored::body)
                .filter(grant -> grant.holds(now))
                .map(Change::<PlanGrant>to)
                .orElseGet(() -> Change.to(new PlanGrant(owner, reader, now, null))));
    }

    /** Ends it, from now on. */
    public void uninvite(PersonId owner, PersonId reader) {
        Instant now = clock.instant();
        plans.grants()
                .change(
                        PlanGrant.id(owner, reader),
                        found -> Change.to(
                                new PlanGrant(owner, reader, found.body().from(), now)));
    }

    private static Problem nothingToShare() {
        return Problem.conflict("nothing-to-share", "No part of the plan is for both of you yet.");
    }
}
