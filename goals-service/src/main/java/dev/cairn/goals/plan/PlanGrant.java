package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The owner shares the plan with somebody who is not their manager. */
record PlanGrant(
        PersonId owner,
        PersonId reader,
        Instant from,
        @Nullable Instant until) {

    static String id(PersonId owner, PersonId reader) {
        return owner.value() + "/" + reader.value();
    }

    boolean holds(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
}
