package dev.cairn.reminders.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PublicGoal;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.Rest;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Copies of the bound tenant's plans, as far as they are shared. */
@Component
public class Plans {

    private final Documents<PublicPlan> copies;
    private final People people;
    private final Clock clock;

    public Plans(Store store, People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        this.copies = store.tenant("copies", PublicPlan.class);
    }

    public Optional<PublicPlan> find(PersonId owner) {
        return copies.find(id(owner)).map(Stored::body);
    }

    /** The last day of a plan's rest, whatever its cause, where it rests on the date. */
    public Optional<LocalDate> restsOn(Person owner, LocalDate date) {
        return Rest.of(find(owner.person()).orElse(null), owner.away()).lastDay(date);
    }

    /** The open goals that the owner lets this reader see. */
    public List<GoalId> openGoals(PersonId owner, PersonId reader) {
        return seen(owner, reader).stream()
                .filter(goal -> goal.status().open())
                .map(PublicGoal::goal)
                .toList();
    }

    /** All goals that the owner lets this reader see. */
    public List<GoalId> goals(PersonId owner, PersonId reader) {
        return seen(owner, reader).stream().map(PublicGoal::goal).toList();
    }

    private List<PublicGoal> seen(PersonId owner, PersonId reader) {
        return find(owner)
                .filter(plan -> plan.seenAsManagerBy(reader, today(owner)))
                .map(PublicPlan::goals)
                .orElse(List.of());
    }

    private LocalDate today(PersonId owner) {
        return people.find(owner)
                .map(person -> person.today(clock))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    void keep(PublicPlan plan, long sequence) {
        copies.keepCopy(id(plan.owner()), sequence, plan);
    }

    private static String id(PersonId owner) {
        return "plan/" + owner.value();
    }
}
