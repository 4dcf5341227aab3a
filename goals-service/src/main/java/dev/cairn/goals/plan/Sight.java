package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * From where on somebody reads who was given a plan by hand-over: what is shared from then on, what is said from then on,
 * and of before what was agreed on what they were handed.
 *
 * @param from the newest shared copy then
 * @param agreed the newest revision then; 0 where nothing was agreed
 * @param parts the names of the parts that were handed over
 */
record Sight(PersonId manager, int from, int agreed, Instant since, Set<String> parts) {

    /** Of whoever it was shared with from the beginning. */
    static Sight ofAll(PersonId manager) {
        return new Sight(manager, 0, 0, Instant.EPOCH, Set.of());
    }

    /** Whether a copy may be read at all. */
    boolean covers(int copy) {
        return copy >= from || copy == agreed;
    }

    /** What may be read of a copy: of one before the hand-over, the goals that were handed over. */
    SharedPlan of(SharedPlan copy) {
        return copy.number() >= from ? copy : handedOver(copy);
    }

    /** Just the goals that were handed over: nothing else is agreed on. */
    SharedPlan handedOver(SharedPlan copy) {
        return new SharedPlan(
                copy.owner(),
                copy.number(),
                copy.sharedAt(),
                List.of(),
                null,
                copy.goals().stream()
                        .filter(goal -> parts.contains(Plan.part(goal.goal())))
                        .toList());
    }

    boolean before(Instant at) {
        return at.isBefore(since);
    }
}
