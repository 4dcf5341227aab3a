package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.reminders.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often two people check in. It names the one check-in that is planned; that one follows from it.
 *
 * @param asManager whether the partner is in it as the employee's manager: then it holds as long as they are
 * @param conversation the talk at which it was agreed; null for one that was imported
 * @param first the date from which the dates are counted
 * @param turn how many turns after the first the planned one is
 * @param planned the check-in that comes next
 * @param due its date, in the employee's zone
 */
public record Cadence(
        PersonId employee,
        PersonId partner,
        boolean asManager,
        @Nullable ConversationId conversation,
        Every every,
        LocalDate first,
        int turn,
        CheckInId planned,
        LocalDate due,
        PersonId agreedBy,
        Instant agreedAt) {

    /** A cadence kept in the tool used before: it goes on with the first of its dates that has not passed. */
    public static Cadence takenOver(
            PersonId employee, Person person, PersonId partner, Every every, LocalDate first, Start start) {
        int turn = 0;
        while (every.after(first, turn).isBefore(start.today())) {
            turn++;
        }
        var due = turn == 0 ? first : person.workingDayFrom(every.after(first, turn));
        return new Cadence(
                employee,
                partner,
                person.managedBy(partner, start.today()),
                null,
                every,
                first,
                turn,
                start.planned(),
                due,
                start.by(),
                start.at());
    }

    /**
     * How a cadence starts here.
     *
     * @param today in the employee's zone
     */
    public record Start(CheckInId planned, LocalDate today, PersonId by, Instant at) {}

    /** The cadence after its planned check-in has come due: another is planned, on a working day still to come. */
    Cadence after(CheckInId came, CheckInId next, Person person, LocalDate today) {
        if (!planned.equals(came)) {
            return this;
        }
        int following = followingTurn(person, today);
        return planning(following, next, date(following, person));
    }

    /** The date after the planned one; dates that have passed meanwhile are left out. */
    LocalDate following(Person person, LocalDate today) {
        return date(followingTurn(person, today), person);
    }

    private int followingTurn(Person person, LocalDate today) {
        int following = turn + 1;
        while (!date(following, person).isAfter(due) || date(following, person).isBefore(today)) {
            following++;
        }
        return following;
    }

    private LocalDate date(int turn, Person person) {
        return person.workingDayFrom(every.after(first, turn));
    }

    /** The cadence with its planned check-in put off. */
    Cadence putOff(CheckInId checkIn, LocalDate to) {
        return planned.equals(checkIn) ? planning(turn, planned, to) : this;
    }

    private Cadence planning(int turn, CheckInId planned, LocalDate due) {
        return new Cadence(
                employee, partner, asManager, conversation, every, first, turn, planned, due, agreedBy, agreedAt);
    }
}
