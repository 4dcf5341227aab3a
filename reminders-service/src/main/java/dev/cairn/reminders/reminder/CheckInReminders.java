package dev.cairn.reminders.reminder;

import dev.cairn.contracts.checkin.CheckInAnswered;
import dev.cairn.contracts.checkin.CheckInDue;
import dev.cairn.contracts.checkin.CheckInEvent;
import dev.cairn.contracts.checkin.CheckInImported;
import dev.cairn.contracts.checkin.CheckInPlanned;
import dev.cairn.contracts.checkin.PublicCheckIn;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.reminders.checkin.CheckInCourse;
import dev.cairn.reminders.checkin.CheckIns;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds the two of a check-in. */
@Component
class CheckInReminders implements EventHandler<CheckInEvent> {

    private static final int LATELY_DAYS = 14;

    private final Reminders reminders;
    private final CheckIns checkIns;
    private final People people;
    private final Clock clock;

    CheckInReminders(Reminders reminders, CheckIns checkIns, People people, Clock clock) {
        this.reminders = reminders;
        this.checkIns = checkIns;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Class<CheckInEvent> handles() {
        return CheckInEvent.class;
    }

    @Override
    public void on(Received<? extends CheckInEvent> received) {
        var checkIn = received.event().checkIn();
        switch (received.event()) {
            case CheckInDue _ -> due(checkIn, false);
            case CheckInAnswered _ -> {
                due(checkIn, false);
                answered(checkIn);
            }
            case CheckInImported _ -> imported(checkIn);
            case CheckInPlanned _ -> {
                // nothing is due yet
            }
        }
    }

    private void due(PublicCheckIn checkIn, boolean silent) {
        for (var person : List.of(checkIn.employee(), checkIn.partner())) {
            var cause = cause(ReminderKind.CHECK_IN_DUE, checkIn, person, silent);
            reminders.plan(person, cause, checkIn.due(), CheckInCourse.MORNING);
        }
    }

    /** What was answered by one of the two lately still waits for the other, in Today; nobody gets a mail for the past. */
    private void imported(PublicCheckIn checkIn) {
        var lately = people.require(checkIn.employee()).today(clock).minusDays(LATELY_DAYS);
        if (checkIn.due().isAfter(lately)) {
            due(checkIn, true);
            answered(checkIn);
        }
    }

    /** Tells each of the other's answer. Whose answer it was the event does not say: the check-in does. */
    private void answered(PublicCheckIn event) {
        checkIns.find(event.checkIn()).ifPresent(checkIn -> {
            for (var person : List.of(event.employee(), event.partner())) {
                if (checkIn.body().answerOf(checkIn.body().other(person)).isPresent()) {
                    reminders.plan(
                            person,
                            cause(ReminderKind.CHECK_IN_ANSWERED, event, person, true),
                            people.require(person).today(clock),
                            LocalTime.MIDNIGHT);
                }
            }
        });
    }

    private static Reminders.Cause cause(ReminderKind kind, PublicCheckIn checkIn, PersonId person, boolean silent) {
        var about = person.equals(checkIn.employee()) ? checkIn.partner() : checkIn.employee();
        var since = checkIn.due().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Reminders.Cause(kind, checkIn.checkIn().value(), 0, about, since, silent);
    }
}
