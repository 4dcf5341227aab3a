package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reading one shared copy as it was, not as things stand now: what a document shows. A reading by another person is
 * recorded before anything is shown.
 */
@Component
public class CopyReading {

    private final Plans plans;
    private final PlanPolicy policy;
    private final PlanReading reading;

    CopyReading(Plans plans, PlanPolicy policy, PlanReading reading) {
        this.plans = plans;
        this.policy = policy;
        this.reading = reading;
    }

    /**
     * What a reader may see of a shared copy.
     *
     * @param agreedAt when it was agreed as a whole; null where it was not
     * @param agreed with whom each goal of it was agreed while it was the newest, and when
     */
    public record Copy(SharedPlan copy, @Nullable Instant agreedAt, List<GoalVerdict> agreed) {}

    /** The newest shared copy; empty where there is none, or the reader may not see it. */
    public Optional<Copy> newest(PersonId owner, PersonId reader) {
        return find(owner).flatMap(plan -> read(plan, plan.shares().number(), reader));
    }

    /** A shared copy; empty where there is none of this number, or the reader may not see it. */
    public Optional<Copy> copy(PersonId owner, int number, PersonId reader) {
        return find(owner).flatMap(plan -> read(plan, number, reader));
    }

    private Optional<Plan> find(PersonId owner) {
        return plans.find(owner).map(Stored::body);
    }

    private Optional<Copy> read(Plan plan, int number, PersonId reader) {
        return plan.shares().copies().stream()
                .filter(shared -> shared.number() == number)
                .findFirst()
                .flatMap(shared -> plans.copy(plan.owner(), number)
                        .flatMap(copy -> seenBy(reader, plan, copy))
                        .map(copy -> new Copy(
                                copy,
                                shared.agreedAt(),
                                PlanHistory.agreed(plan, copy, plans.verdictsOn(plan.owner())))));
    }

    /** Who was invited reads what is shared now, not what was before. */
    private Optional<SharedPlan> seenBy(PersonId reader, Plan plan, SharedPlan copy) {
        if (reader.equals(plan.owner())) {
            return Optional.of(copy);
        }
        var sight = plan.shares().sight(reader);
        var role = policy.role(reader, plan)
                .filter(as -> as == Reading.Role.INVITED
                        ? copy.number() == plan.shares().number()
                        : sight.covers(copy.number()));
        return role.map(as -> {
            var what = Reading.What.DOCUMENT;
            reading.record(plan.owner(), new Reading(reader, as, reading.today(plan.owner()), what, copy.number()));
            var seen = copy.withoutWithheld(plan);
            return as == Reading.Role.INVITED ? seen : sight.of(seen);
        });
    }
}
