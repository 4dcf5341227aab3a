package dev.cairn.reminders.reminder;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Follows a person into another zone: what is planned for nine comes at nine there. */
@Component
class Moved implements EventHandler<PersonChanged> {

    private final Reminders reminders;

    Moved(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Class<PersonChanged> handles() {
        return PersonChanged.class;
    }

    @Override
    public void on(Received<? extends PersonChanged> received) {
        reminders.of(received.event().person()).stream()
                .filter(reminder -> reminder.state() == Reminder.State.PLANNED)
                .forEach(reminders::scheduled);
    }
}
