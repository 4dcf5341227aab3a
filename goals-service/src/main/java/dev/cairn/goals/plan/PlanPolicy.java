package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a plan. Its owner works on it; the manager reads what is shared while the owner reports to them
 * and has given them sight; others read it only by the owner's grant. For everybody else it does not exist.
 */
@Component
public class PlanPolicy {

    private final People people;
    private final Plans plans;
    private final Clock clock;

    PlanPolicy(People people, Plans plans, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.clock = clock;
    }

    /** Goes on only for the owner of the plan. */
    public void owner(Caller caller, PersonId owner) {
        if (caller.kind() != Caller.Kind.PERSON || !owner.equals(caller.person())) {
            throw Problem.notFound();
        }
    }

    /** As what somebody may read the shared copy of a plan; empty where they may not. */
    Optional<Reading.Role> role(PersonId reader, Plan plan) {
        if (!plan.shares().any()) {
            return Optional.empty();
        }
        if (isManagerOf(reader, plan)) {
            return Optional.of(Reading.Role.MANAGER);
        }
        return plans.granted(plan.owner(), reader, clock.instant())
                ? Optional.of(Reading.Role.INVITED)
                : Optional.empty();
    }

    boolean isManagerOf(PersonId reader, Plan plan) {
        return reader.equals(plan.shares().seenBy())
                && people.find(plan.owner())
                        .filter(owner -> owner.active() && owner.reportsTo(reader))
                        .isPresent();
    }
}
