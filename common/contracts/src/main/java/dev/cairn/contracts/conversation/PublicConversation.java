package dev.cairn.contracts.conversation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other services may know of a talk: between whom, when, and where it stands.
 *
 * @param employee whose development it is about
 * @param partner the manager, or whoever was invited instead
 * @param partnerIsManager whether the partner was the employee's manager when it was proposed
 * @param calendarSequence the iCalendar SEQUENCE of the present time (RFC 5545, 3.8.7.4)
 * @param recapDueOn the last day for the recap, in the employee's zone; null before the talk was held
 */
public record PublicConversation(
        ConversationId conversation,
        PersonId employee,
        PersonId partner,
        boolean partnerIsManager,
        PersonId proposedBy,
        ConversationState state,
        Instant proposedAt,
        @Nullable Instant scheduledAt,
        int minutes,
        int calendarSequence,
        @Nullable Instant heldAt,
        @Nullable LocalDate recapDueOn,
        @Nullable Instant recapSentAt,
        @Nullable RecapForm recapForm,
        @Nullable Instant acknowledgedAt) {

    /** The other one of the two. */
    public PersonId other(PersonId person) {
        return person.equals(employee) ? partner : employee;
    }
}
