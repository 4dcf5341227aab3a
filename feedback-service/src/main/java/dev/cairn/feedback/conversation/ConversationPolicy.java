package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.Person;
import dev.cairn.platform.web.Problem;
import java.time.Instant;

/**
 * Who may see and do what with a talk: its two partners and nobody else, whoever manages whom. What only its author knows
 * of is no one else's either.
 */
public final class ConversationPolicy {

    private ConversationPolicy() {}

    public static boolean maySee(Conversation talk, PersonId person) {
        return talk.pair().includes(person)
                && (talk.wasProposed() || talk.proposedBy().equals(person));
    }

    /** Either side proposes: the employee to anybody, the manager, or who stands in, to a report; nobody else. */
    static void requireMayPropose(PersonId caller, Person employee, PersonId partner, Instant now) {
        var employees = caller.equals(employee.person());
        var managers = caller.equals(partner) && employee.managedBy(caller, now);
        if (employee.person().equals(partner)) {
            throw Problem.invalid("/partner", "same-person", "A talk takes two.");
        }
        if (!employees && !managers) {
            throw Problem.notAllowed("The employee proposes a talk, or the employee's manager.");
        }
    }

    static boolean isAuthor(Conversation talk, PersonId person) {
        return talk.proposedBy().equals(person);
    }

    /** The recap is edited and sent by the one whose development it is about. */
    public static boolean isEmployee(Conversation talk, PersonId person) {
        return talk.pair().employee().equals(person);
    }
}
