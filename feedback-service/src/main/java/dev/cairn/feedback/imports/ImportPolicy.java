package dev.cairn.feedback.imports;

import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.people.Person;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import org.springframework.stereotype.Component;

/** Who may bring history: administrators. They learn how much arrived, and never read it here. */
@Component
public class ImportPolicy {

    private final People people;

    ImportPolicy(People people) {
        this.people = people;
    }

    /** The calling administrator; for everybody else there is nothing here. */
    public PersonId administrator(Caller caller) {
        return people.find(People.calling(caller))
                .filter(person -> person.active() && person.roles().contains(Role.ADMINISTRATOR))
                .map(Person::person)
                .orElseThrow(Problem::notFound);
    }
}
