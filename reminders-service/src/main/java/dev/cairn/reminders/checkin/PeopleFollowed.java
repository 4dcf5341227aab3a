package dev.cairn.reminders.checkin;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import org.springframework.stereotype.Component;

/** Follows people into another zone, and back into a reporting line. */
@Component
class PeopleFollowed implements EventHandler<PersonChanged> {

    private final CheckInCourse course;

    PeopleFollowed(CheckInCourse course) {
        this.course = course;
    }

    @Override
    public Class<PersonChanged> handles() {
        return PersonChanged.class;
    }

    @Override
    public void on(Received<? extends PersonChanged> received) {
        course.lookAgain(received.event().person());
    }
}
