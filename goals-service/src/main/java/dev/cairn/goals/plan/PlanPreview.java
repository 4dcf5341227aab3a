package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page as the manager will see it after sharing now, for the owner: made of the same things, in the same way. */
@Component
public class PlanPreview {

    private final Plans plans;
    private final PlanSharing sharing;
    private final PlanReading reading;
    private final People people;
    private final Clock clock;

    PlanPreview(Plans plans, PlanSharing sharing, PlanReading reading, People people, Clock clock) {
        this.plans = plans;
        this.sharing = sharing;
        this.reading = reading;
        this.people = people;
        this.clock = clock;
    }

    /** Empty where there is no plan. */
    public Optional<PlanReading.View> of(PersonId owner) {
        var manager = people.find(owner).map(Person::manager).orElse(null);
        return plans.whole(owner).map(whole -> asManager(whole, manager));
    }

    private PlanReading.View asManager(WholePlan whole, @Nullable PersonId manager) {
        var plan = whole.plan();
        var newest = plans.copy(plan.owner(), plan.shares().number());
        if (newest.isPresent() && sharing.changes(plan) == 0) {
            return reading.asManager(whole, newest.get(), manager);
        }
        var copy = SharedPlan.of(plan, plan.shares().number() + 1, clock.instant());
        var agreed = sharing.everyGoalFits(copy).orElse(null);
        return reading.asManager(whole.with(plan.share(copy, manager, agreed)), copy, manager);
    }
}
