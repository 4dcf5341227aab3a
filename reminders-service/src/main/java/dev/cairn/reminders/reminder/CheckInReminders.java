package dev.cairn.reminders.reminder;

import dev.cairn.contracts.checkin.CheckInEvent;
import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.CheckInCourse;
import dev.cairn.reminders.checkin.CheckIns;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds the two of a check-in, from the state in which it is. */
@Component
class CheckInReminders implements EventHandler<CheckInEvent>, DueHandler {

    private static final String KIND = "remind-of-check-in";
    private static final int LATELY_DAYS = 14;

    private final Reminders reminders;
    private final CheckIns checkIns;
    private final People people;
    private final DueWork due;
    private final Clock clock;

    CheckInReminders(Reminders reminders, CheckIns checkIns, People people, DueWork due, Clock clock) {
        this.reminders = reminders;
        this.checkIns = checkIns;
        this.people = people;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public Class<CheckInEvent> handles() {
        return CheckInEvent.class;
    }

    @Override
    public void on(Received<? extends CheckInEvent> received) {
        due.schedule(
                clock.instant(),
                received.tenant(),
                KIND + "/" + received.event().aggregate());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        checkIns.find(new CheckInId(key.substring(KIND.length() + 1)))
                .map(Stored::body)
                .filter(checkIn -> checkIn.state() != CheckInState.PLANNED)
                .filter(this::tells)
                .ifPresent(checkIn -> {
                    due(checkIn);
                    answered(checkIn);
                });
    }

    /** What was imported waits for the other only where it is of late. */
    private boolean tells(CheckIn checkIn) {
        var today = people.require(checkIn.employee()).today(clock);
        return !checkIn.imported() || checkIn.due().isAfter(today.minusDays(LATELY_DAYS));
    }

    /** Nobody gets a mail for the past: what was imported is in Today alone. */
    private void due(CheckIn checkIn) {
        for (var person : List.of(checkIn.employee(), checkIn.partner())) {
            if (checkIn.answerOf(person).isEmpty()) {
                var cause = cause(ReminderKind.CHECK_IN_DUE, checkIn, person, checkIn.imported());
                reminders.plan(person, cause, checkIn.due(), CheckInCourse.MORNING);
            }
        }
    }

    /** Tells each of the other's answer, in Today. */
    private void answered(CheckIn checkIn) {
        for (var person : List.of(checkIn.employee(), checkIn.partner())) {
            if (checkIn.answerOf(checkIn.other(person)).isPresent()) {
                var cause = cause(ReminderKind.CHECK_IN_ANSWERED, checkIn, person, true);
                reminders.plan(person, cause, people.require(person).today(clock), LocalTime.MIDNIGHT);
            }
        }
    }

    private static Reminders.Cause cause(ReminderKind kind, CheckIn checkIn, PersonId person, boolean silent) {
        var since = checkIn.due().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Reminders.Cause(kind, checkIn.checkIn().value(), 0, checkIn.other(person), since, silent);
    }
}
