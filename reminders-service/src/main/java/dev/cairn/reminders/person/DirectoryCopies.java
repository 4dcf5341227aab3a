package dev.cairn.reminders.person;

import dev.cairn.contracts.directory.DirectoryEvent;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.directory.TenantChanged;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the copies of people; before others hear of the change. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DirectoryCopies implements EventHandler<DirectoryEvent> {

    private final People people;

    DirectoryCopies(People people) {
        this.people = people;
    }

    @Override
    public Class<DirectoryEvent> handles() {
        return DirectoryEvent.class;
    }

    @Override
    public void on(Received<? extends DirectoryEvent> received) {
        switch (received.event()) {
            case PersonChanged changed -> people.keep(person(changed), received.sequence());
            case TenantChanged _ -> {
                // locale and form of address come with the recipient when a mail is sent
            }
        }
    }

    private static Person person(PersonChanged changed) {
        return new Person(
                changed.person(),
                changed.active(),
                changed.manager(),
                names(changed.roles()),
                changed.timeZone(),
                changed.locale(),
                changed.workingDays(),
                changed.awayFrom(),
                changed.awayUntil(),
                changed.acting());
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toUnmodifiableSet());
    }
}
