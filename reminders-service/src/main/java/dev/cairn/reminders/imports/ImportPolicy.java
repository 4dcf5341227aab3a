package dev.cairn.reminders.imports;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import org.springframework.stereotype.Component;

/** Imports are the administrators'; they learn how many arrived, never what is in them. */
@Component
public class ImportPolicy {

    private final People people;

    ImportPolicy(People people) {
        this.people = people;
    }

    /** The calling administrator; for everybody else there is nothing here. */
    public PersonId administrator(Caller caller) {
        if (caller.kind() == Caller.Kind.PERSON
                && people.find(caller.requirePerson())
                        .filter(Person::active)
                        .filter(Person::administrator)
                        .isPresent()) {
            return caller.requirePerson();
        }
        throw Problem.notFound();
    }
}
