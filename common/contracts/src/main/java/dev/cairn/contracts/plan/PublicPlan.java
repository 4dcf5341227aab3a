package dev.cairn.contracts.plan;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services may know of a plan: whose, where it stands, and its shared goals.
 *
 * @param seenBy the manager who has sight of it by the reporting line; null where none has been given it
 * @param standIn who was given sight as acting manager; it holds between the two dates alone
 * @param shared the number of the newest shared copy; 0 where none
 * @param revision the number of the newest agreed copy; 0 where none
 * @param agreementAskedAt when the owner asked to agree on what is shared since; null where not, or agreed meanwhile
 * @param handedOver to whom it was handed over who was not the manager from the beginning; null in events of before
 */
public record PublicPlan(
        PersonId owner,
        PlanState state,
        @Nullable PersonId seenBy,
        @Nullable ActingManager standIn,
        int shared,
        @Nullable Instant sharedAt,
        int revision,
        @Nullable Instant agreedAt,
        @Nullable LocalDate restsUntil,
        List<PublicGoal> goals,
        @Nullable Instant agreementAskedAt,
        @Nullable List<SightGiven> handedOver) {

    /** Whether somebody was given sight as the owner's manager, or as who stands in on that day. */
    public boolean seenAsManagerBy(PersonId reader, LocalDate today) {
        return reader.equals(seenBy) || standIn != null && standIn.on(today) && reader.equals(standIn.manager());
    }

    /** Whether what was said about the plan at a moment is for a manager who has sight of it. */
    public boolean tells(PersonId manager, Instant at) {
        return handedOver == null
                || handedOver.stream()
                        .noneMatch(given -> given.manager().equals(manager) && at.isBefore(given.since()));
    }
}
