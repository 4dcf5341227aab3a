package dev.cairn.reminders.reminder;

import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.delivery.Deliveries;
import dev.cairn.reminders.delivery.MailKind;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import dev.cairn.reminders.preference.Preference;
import dev.cairn.reminders.preference.Preferences;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Fires reminders as their local time comes: once for each of their dates, also after an outage, and not where the reason
 * is gone. What fires is in Today from then on and goes out by mail as the person prefers.
 */
@Component
class ReminderFiring implements DueHandler {

    private final Reminders reminders;
    private final Reasons reasons;
    private final People people;
    private final Preferences preferences;
    private final Deliveries deliveries;
    private final DueWork due;
    private final Clock clock;

    ReminderFiring(
            Reminders reminders,
            Reasons reasons,
            People people,
            Preferences preferences,
            Deliveries deliveries,
            DueWork due,
            Clock clock) {
        this.reminders = reminders;
        this.reasons = reasons;
        this.people = people;
        this.preferences = preferences;
        this.deliveries = deliveries;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminders.DUE;
    }

    @Override
    public void run(String key) {
        reminders.find(key.substring(Reminders.DUE.length() + 1)).ifPresent(this::look);
    }

    private void look(Reminder reminder) {
        switch (reminder.state()) {
            case PLANNED -> fire(reminder);
            case FIRED -> mail(reminder);
            case DONE, WITHDRAWN -> {
                // settled
            }
        }
    }

    private void fire(Reminder reminder) {
        var person = people.require(reminder.person());
        var moment = person.at(reminder.on(), reminder.at());
        if (moment.isAfter(clock.instant())) {
            due.schedule(
                    moment,
                    CurrentTenant.require(),
                    Reminders.DUE + "/" + reminder.person().value() + "/" + reminder.id());
            return;
        }
        var rests = reasons.restsUntil(reminder);
        if (rests.isPresent()) {
            putOff(reminder, rests.get().plusDays(1));
            return;
        }
        var holds = reasons.hold(reminder);
        reminders
                .change(reminder.person(), reminder.id(), now -> settled(now, reminder, holds))
                .filter(Reminder::isFired)
                .ifPresent(this::mail);
    }

    private void putOff(Reminder reminder, LocalDate until) {
        reminders
                .change(
                        reminder.person(),
                        reminder.id(),
                        now -> now.equals(reminder) ? now.putOff(until, now.at()) : now)
                .filter(now -> now.state() == Reminder.State.PLANNED)
                .ifPresent(reminders::scheduled);
    }

    /** Leaves it as it is where somebody else changed it meanwhile. */
    private Reminder settled(Reminder now, Reminder seen, boolean holds) {
        if (!now.equals(seen)) {
            return now;
        }
        return holds ? now.fired(clock.instant()) : now.withdrawn();
    }

    private void mail(Reminder reminder) {
        if (reminder.silent()) {
            return;
        }
        var person = people.require(reminder.person());
        var preference = preferences.of(reminder.person());
        switch (preference.delivery()) {
            case SINGLE -> single(reminder, person, preference);
            case DIGEST -> digest(person, preference);
            case OFF -> {
                // all is in Today
            }
        }
    }

    private void single(Reminder reminder, Person person, Preference preference) {
        var cause = new Deliveries.Cause(
                mailKind(reminder.kind()),
                reminder.id(),
                reminder.sequence(),
                reminder.on().toString());
        deliveries.plan(person.person(), cause, preference.allowed(clock.instant(), person));
    }

    private void digest(Person person, Preference preference) {
        var day = preference.nextDigest(person, clock);
        var cause = new Deliveries.Cause(MailKind.DIGEST, day.toString(), 0, "");
        deliveries.plan(person.person(), cause, person.at(day, preference.digestTime()));
    }

    private static MailKind mailKind(ReminderKind kind) {
        return switch (kind) {
            case CHECK_IN_DUE, CHECK_IN_ANSWERED -> MailKind.CHECK_IN_DUE;
            case PROPOSAL_TO_ANSWER -> MailKind.PROPOSAL_TO_ANSWER;
            case RECAP_TO_SEND -> MailKind.RECAP_TO_SEND;
            case TALK_TO_PREPARE -> MailKind.TALK_TO_PREPARE;
        };
    }
}
