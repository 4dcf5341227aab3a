package dev.cairn.feedback.people;

import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.Problem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the bound tenant, as far as their events have come. */
@Component
public class People implements EventHandler<PersonChanged> {

    private final Documents<Person> people;

    People(Store store) {
        this.people = store.tenant("copies", Person.class);
    }

    /**
     * The person who calls.
     *
     * @throws Problem 404 where an operator, a service or an API token calls: none of them has any part in a talk
     */
    public static PersonId calling(Caller caller) {
        return caller.requirePerson();
    }

    public Optional<Person> find(PersonId person) {
        return people.find(key(person)).map(Stored::body);
    }

    /**
     * An active person named in a request.
     *
     * @throws Problem 422 at the pointer where there is none
     */
    public Person active(PersonId person, String pointer) {
        return find(person)
                .filter(Person::active)
                .orElseThrow(() -> Problem.invalid(
                        pointer, "unknown-person", "There is no active person with this id in the organization."));
    }

    @Override
    public Class<PersonChanged> handles() {
        return PersonChanged.class;
    }

    @Override
    public void on(Received<? extends PersonChanged> received) {
        var changed = received.event();
        people.keepCopy(key(changed.person()), received.sequence(), Person.of(changed));
    }

    private static String key(PersonId person) {
        return "people/" + person;
    }
}
