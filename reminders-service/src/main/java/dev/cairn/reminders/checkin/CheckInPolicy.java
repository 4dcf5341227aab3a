package dev.cairn.reminders.checkin;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.web.Problem;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import dev.cairn.reminders.plan.Plans;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may see and do what about check-ins: the two people of it alone, a manager only while the reporting line holds.
 * For everybody else there is nothing.
 */
@Component
public class CheckInPolicy {

    private final People people;
    private final Plans plans;
    private final Clock clock;

    public CheckInPolicy(People people, Plans plans, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.clock = clock;
    }

    public boolean maySee(PersonId person, CheckIn checkIn) {
        return maySee(person, checkIn.employee(), checkIn.partner(), checkIn.asManager());
    }

    boolean maySee(PersonId person, Cadence cadence) {
        return maySee(person, cadence.employee(), cadence.partner(), cadence.asManager());
    }

    private boolean maySee(PersonId person, PersonId employee, PersonId partner, boolean asManager) {
        return person.equals(employee)
                || person.equals(partner) && (!asManager || holds(people.require(employee), partner, true));
    }

    /** The goals of a check-in that the person may see now: the employee all, the other those that are shared with them. */
    public List<GoalId> goals(PersonId person, CheckIn checkIn) {
        var all = about(checkIn);
        if (person.equals(checkIn.employee())) {
            return all;
        }
        var shared = Set.copyOf(plans.goals(checkIn.employee(), person));
        return all.stream().filter(shared::contains).toList();
    }

    /** What a check-in is about: the goals as they are shared now, and from the first answer on as they were then. */
    List<GoalId> about(CheckIn checkIn) {
        return checkIn.answers().isEmpty() ? plans.openGoals(checkIn.employee(), checkIn.partner()) : checkIn.goals();
    }

    /** Whether the two still check in: both are there, and a manager still is the manager. */
    boolean goesOn(Cadence cadence) {
        var employee = people.require(cadence.employee());
        return employee.active()
                && people.require(cadence.partner()).active()
                && holds(employee, cadence.partner(), cadence.asManager());
    }

    /** Lets only the two of a talk that was held agree on a cadence; others see nothing. */
    void requireHeldTalk(PersonId person, PersonId employee, PersonId partner, PublicConversation talk) {
        var theirs = talk.employee().equals(employee) && talk.partner().equals(partner);
        var oneOfThem = person.equals(employee) || person.equals(partner);
        if (!theirs
                || !oneOfThem
                || !person.equals(employee) && !holds(people.require(employee), partner, talk.partnerIsManager())) {
            throw Problem.notFound();
        }
        if (talk.state() != ConversationState.HELD && talk.state() != ConversationState.RECAPPED) {
            throw Problem.conflict("talk-not-held", "A cadence is agreed at a talk: this one has not been held.");
        }
    }

    /** Closer than monthly only the employee chooses. */
    void requireEmployeeForCloser(PersonId person, PersonId employee, Every every) {
        if (every == Every.TWO_WEEKS && !person.equals(employee)) {
            throw Problem.notAllowed("Closer than monthly is the employee's to choose.");
        }
    }

    private boolean holds(Person employee, PersonId partner, boolean asManager) {
        return !asManager || employee.managedBy(partner, employee.today(clock));
    }
}
