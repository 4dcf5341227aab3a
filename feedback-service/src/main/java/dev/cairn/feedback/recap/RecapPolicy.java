package dev.cairn.feedback.recap;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.ConversationPolicy;
import dev.cairn.platform.web.Problem;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * Who may see and do what with a recap: before it is sent, the employee alone once the talk was held; then both, for three
 * years after the talk, whoever manages whom.
 */
public final class RecapPolicy {

    private static final Period READABLE = Period.ofYears(3);

    private RecapPolicy() {}

    /** Whether the person, one of the two, may read the recap now. */
    public static boolean mayRead(Conversation talk, PersonId person, Instant now) {
        var held = talk.milestones().heldAt();
        if (held == null
                || now.isAfter(held.atOffset(ZoneOffset.UTC).plus(READABLE).toInstant())) {
            return false;
        }
        return talk.recap() != null || ConversationPolicy.isEmployee(talk, person);
    }

    static void requireMayRead(Conversation talk, PersonId person, Instant now) {
        if (!mayRead(talk, person, now)) {
            throw Problem.notFound();
        }
    }

    /** The employee edits and sends; the partner, who may see that there is a talk, may not. */
    static void requireMaySend(Conversation talk, PersonId person) {
        if (!ConversationPolicy.isEmployee(talk, person)) {
            throw Problem.notAllowed("The employee writes and sends the recap.");
        }
    }

    static void requireMayAcknowledge(Conversation talk, PersonId person) {
        if (ConversationPolicy.isEmployee(talk, person)) {
            throw Problem.notAllowed("The partner says that the recap was read.");
        }
    }
}
