package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.web.Problem;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What waits for a person, and how they settle it. */
@Component
public class Waiting {

    /** What Today shows from here; talks are shown by the service that keeps them. */
    private static final Set<ReminderKind> SHOWN =
            EnumSet.of(ReminderKind.CHECK_IN_DUE, ReminderKind.CHECK_IN_ANSWERED);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST_DAYS = 92;

    private final Reminders reminders;
    private final Reasons reasons;
    private final People people;
    private final Clock clock;

    Waiting(Reminders reminders, Reasons reasons, People people, Clock clock) {
        this.reminders = reminders;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    /** What Today shows, the longest due first. */
    public List<Reminder> shown(PersonId person) {
        return open(person).stream()
                .filter(reminder -> SHOWN.contains(reminder.kind()))
                .toList();
    }

    /** All that has fired and still has its reason, the longest due first. */
    List<Reminder> open(PersonId person) {
        return reminders.of(person).stream()
                .filter(Reminder::isFired)
                .filter(reasons::hold)
                .sorted(Comparator.comparing(Reminder::on).thenComparing(Reminder::id))
                .toList();
    }

    /** Has it come back on the morning of a day, once. */
    public void snooze(PersonId person, String reminder, LocalDate until) {
        var today = people.require(person).today(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("/until", "not-soon", "A day after today, within three months.");
        }
        var changed = reminders
                .change(person, reminder, now -> now.isFired() ? now.putOff(until, MORNING) : now)
                .orElseThrow(Problem::notFound);
        if (changed.state() == Reminder.State.PLANNED) {
            reminders.scheduled(changed);
        }
    }

    /** Settles it; again changes nothing. */
    public void done(PersonId person, String reminder) {
        if (reminders
                .change(person, reminder, now -> now.isFired() ? now.done() : now)
                .isEmpty()) {
            throw Problem.notFound();
        }
    }
}
