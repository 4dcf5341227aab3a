package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.AgreementAsked;
import dev.cairn.contracts.plan.PlanRested;
import dev.cairn.contracts.plan.PlanShared;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.Verdict;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner sharing what changed, and letting the plan rest. */
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
        return plans.find(owner).map(stored -> difference(stored.body())).orElse(Sharing.NOTHING);
    }

    /** The same, with the version of the plan that it is about; 0 where there is none. */
    public Stored<Sharing> shownChanges(PersonId owner) {
        return plans.find(owner)
                .map(stored -> new Stored<>(stored.id(), stored.version(), difference(stored.body())))
                .orElseGet(() -> new Stored<>(owner.value(), 0, Sharing.NOTHING));
    }

    /** How many parts sharing now would add, change or take away. */
    public int changes(Plan plan) {
        return difference(plan).count();
    }

    Sharing difference(Plan plan) {
        return Sharing.between(plan.shares(), SharedPlan.of(plan, plan.shares().number() + 1, clock.instant()));
    }

    /**
     * Shares the plan, or the changes since, once under one key: a retry finds what was shared and shares nothing that came
     * later. Where nothing is to be shared, the newest copy stays the newest.
     *
     * @param shown the version whose changes were shown before; null where none were
     * @param with the manager who was named to the owner before the first sharing; null where nobody was
     */
    public Shares share(PersonId owner, String key, @Nullable IfMatch shown, @Nullable PersonId with) {
        var manager = people.find(owner).map(Person::manager).orElse(null);
        while (true) {
            var stored = plans.find(owner).orElseThrow(PlanSharing::nothingToShare);
            var plan = stored.body();
            if (plan.shares().sharedUnder(key)) {
                return plan.shares();
            }
            if (shown != null) {
                shown.require(stored.version());
            }
            if (!plan.shares().any() && with != null && !with.equals(manager)) {
                throw Problem.conflict(
                        "another-manager", "Somebody else is the manager now. Look at whom the plan would go to.");
            }
            if (difference(plan).count() == 0) {
                if (!plan.shares().any()) {
                    throw nothingToShare();
                }
                return plan.shares();
            }
            var shared = tryShare(stored, manager, key);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
    }

    /** First the copy, then the pointer: a copy that nothing points to is seen by nobody, and its number is passed over. */
    private Optional<Shares> tryShare(Stored<Plan> stored, @Nullable PersonId manager, String key) {
        var plan = stored.body();
        var now = clock.instant();
        int number = plan.shares().number() + 1;
        var copy = SharedPlan.of(plan, number, now);
        while (!plans.keep(copy)) {
            number++;
            copy = SharedPlan.of(plan, number, now);
        }
        var after = plan.share(copy, manager, everyGoalFits(copy).orElse(null)).sharedUnder(key);
        return plans.working()
                .replace(stored, Change.to(after, new PlanShared(after.toPublic())))
                .map(done -> done.body().shares());
    }

    /** That each open goal of a copy fits, whoever said so; empty where one does not yet, or there is none. */
    Optional<Shares.Agreed> everyGoalFits(SharedPlan copy) {
        var verdicts = plans.verdictsOn(copy.owner());
        var open = copy.goals().stream().filter(goal -> goal.status().open()).toList();
        var fits = open.stream()
                .flatMap(goal -> verdicts.stream()
                        .filter(verdict ->
                                verdict.holdsFor(goal) && verdict.said().verdict() == Verdict.FITS))
                .map(GoalVerdict::said)
                .toList();
        return open.isEmpty() || fits.size() < open.size()
                ? Optional.empty()
                : Optional.of(new Shares.Agreed(
                        fits.stream()
                                .map(GoalVerdict.Said::at)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        fits.stream().map(GoalVerdict.Said::by).distinct().toList()));
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

    private static Problem nothingToShare() {
        return Problem.conflict("nothing-to-share", "No part of the plan is for both of you yet.");
    }
}
