package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.person.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The reminders of the bound tenant's people. */
@Component
public class Reminders {

    static final String DUE = "reminder";
    private static final int MOST = 200;

    private final Documents<Reminder> reminders;
    private final People people;
    private final DueWork due;

    public Reminders(Store store, People people, DueWork due) {
        this.reminders = store.tenant("reminders", Reminder.class);
        this.people = people;
        this.due = due;
    }

    /**
     * Why somebody is reminded.
     *
     * @param sequence which state of the subject; another one is another cause
     * @param since a time that the facts give, the same whenever they are told
     * @param silent whether Today alone shows it
     */
    public record Cause(
            ReminderKind kind, String subject, long sequence, PersonId about, Instant since, boolean silent) {}

    /** Plans a reminder for a local time. The same cause plans one only, however often it is told. */
    public void plan(PersonId person, Cause cause, LocalDate on, LocalTime at) {
        var id = Ids.derived(
                cause.since(),
                CurrentTenant.require().value(),
                person.value(),
                cause.kind().name(),
                cause.subject(),
                Long.toString(cause.sequence()));
        var planned = new Reminder(
                id,
                cause.kind(),
                person,
                cause.subject(),
                cause.sequence(),
                cause.about(),
                cause.since(),
                cause.silent(),
                on,
                at,
                Reminder.State.PLANNED,
                null);
        reminders.insert(place(person, id), Change.to(planned));
        reminders
                .find(place(person, id))
                .map(Stored::body)
                .filter(kept -> kept.state() == Reminder.State.PLANNED)
                .ifPresent(this::scheduled);
    }

    Optional<Reminder> find(String place) {
        return reminders.find(place).map(Stored::body);
    }

    /** The newest of a person, planned or not. */
    List<Reminder> of(PersonId person) {
        return reminders.newestUnder(person.value(), null, MOST).bodies();
    }

    Optional<Reminder> change(PersonId person, String id, UnaryOperator<Reminder> change) {
        return reminders
                .change(place(person, id), stored -> Change.to(change.apply(stored.body())))
                .map(Stored::body);
    }

    /** Has a planned reminder looked at when its local time comes, as the person's zone is now. */
    void scheduled(Reminder reminder) {
        var moment = people.require(reminder.person()).at(reminder.on(), reminder.at());
        due.schedule(moment, CurrentTenant.require(), DUE + "/" + place(reminder.person(), reminder.id()));
    }

    private static String place(PersonId person, String id) {
        return person.value() + "/" + id;
    }
}
