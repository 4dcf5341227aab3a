package dev.cairn.goals.directory.web;

import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.Person;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as they see themselves. */
record PersonView(
        PersonId id,
        String key,
        String name,
        @Nullable String email,
        String userName,
        String title,
        String department,
        @Nullable PersonId manager,
        String timeZone,
        String locale,
        Set<Role> roles,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        boolean active) {

    static PersonView of(Person person) {
        return new PersonView(
                person.person(),
                person.key(),
                person.name(),
                person.email(),
                person.userName(),
                person.title(),
                person.department(),
                person.manager(),
                person.timeZone(),
                person.locale(),
                person.roles(),
                person.awayFrom(),
                person.awayUntil(),
                person.active());
    }
}
