package dev.cairn.feedback.feedback;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.Person;
import dev.cairn.platform.web.Problem;
import java.time.Instant;

/**
 * Who may see and do what with feedback: its writer and its receiver see it, the receiver answers. It is given within a
 * talk of the two, or to one's report or manager; anybody else is asked first.
 */
final class FeedbackPolicy {

    private FeedbackPolicy() {}

    static boolean maySee(Feedback feedback, PersonId person) {
        return feedback.writer().equals(person) || feedback.receiver().equals(person);
    }

    static void requireMayAnswer(Feedback feedback, PersonId person) {
        if (!feedback.receiver().equals(person)) {
            throw Problem.notAllowed("Feedback is answered by whoever received it.");
        }
    }

    /** Without a talk. */
    static void requireMayGive(Person writer, Person receiver, Instant now) {
        if (!writer.managedBy(receiver.person(), now) && !receiver.managedBy(writer.person(), now)) {
            throw Problem.notAllowed("Feedback outside of a talk goes to one's report or manager.");
        }
    }
}
