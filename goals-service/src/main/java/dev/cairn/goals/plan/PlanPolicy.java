package dev.cairn.goals.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a plan. Its owner works on it; the manager, and who stands in for the manager, reads what is
 * shared while the owner reports to them and has given them sight; others read it only by the owner's grant. For everybody else it does not exist.
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
        return asManager(reader, plan).or(() -> Optional.of(Reading.Role.INVITED)
                .filter(invited -> plans.granted(plan.owner(), reader, clock.instant())));
    }

    boolean isManagerOf(PersonId reader, Plan plan) {
        return asManager(reader, plan).isPresent();
    }

    /** As which manager somebody reads the shared copy of a plan; empty where as none. */
    Optional<Reading.Role> asManager(PersonId reader, Plan plan) {
        return people.find(plan.owner())
                .flatMap(owner -> asManager(
                        reader, owner, plan.shares().seenBy(), plan.shares().standIn(), clock.instant()));
    }

    /**
     * As which manager somebody has sight of an owner's plan at a moment: the line must hold, and the owner must have
     * given it to them in it.
     */
    public static Optional<Reading.Role> asManager(
            PersonId reader, Person owner, @Nullable PersonId seenBy, @Nullable ActingManager given, Instant now) {
        if (!owner.active()) {
            return Optional.empty();
        }
        if (reader.equals(seenBy) && owner.reportsTo(reader)) {
            return Optional.of(Reading.Role.MANAGER);
        }
        return owner.standInAt(now)
                .filter(standIn -> standIn.manager().equals(reader))
                .filter(standIn -> given != null && given.continues(standIn))
                .map(standIn -> Reading.Role.ACTING_MANAGER);
    }
}
