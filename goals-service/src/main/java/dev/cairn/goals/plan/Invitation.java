package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets a reader find a plan that was shared with them by choice. Whether they may read it stands in the {@link PlanGrant}.
 *
 * @param readAt when they first read it; null before
 */
record Invitation(PersonId reader, PersonId owner, @Nullable Instant readAt) {

    static String id(PersonId reader, PersonId owner) {
        return reader.value() + "/" + owner.value();
    }
}
