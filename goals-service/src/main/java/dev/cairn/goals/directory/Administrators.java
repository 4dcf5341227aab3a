package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import org.springframework.stereotype.Component;

/** Who may set a tenant up: its administrators, as the directory says at this moment. */
@Component
public class Administrators {

    private final People people;

    Administrators(People people) {
        this.people = people;
    }

    /** The calling administrator; for everybody else there is nothing here. */
    public PersonId require(Caller caller) {
        if (caller.kind() == Caller.Kind.PERSON) {
            var person = people.find(caller.requirePerson());
            if (person.filter(found -> found.active() && found.roles().contains(Role.ADMINISTRATOR))
                    .isPresent()) {
                return caller.requirePerson();
            }
        }
        throw Problem.notFound();
    }
}
