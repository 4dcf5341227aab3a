package dev.cairn.goals.plan.web;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.plan.Shares;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where sharing stands.
 *
 * @param seenBy the manager whom the owner gave sight
 * @param standIn who was given sight as acting manager
 */
record SharesView(
        int number,
        @Nullable Instant sharedAt,
        int revision,
        @Nullable Instant agreementAskedAt,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn) {

    static SharesView of(Shares shares) {
        return new SharesView(
                shares.number(), shares.at(), shares.revision(), shares.askedAt(), shares.seenBy(), shares.standIn());
    }
}
