package dev.cairn.reminders.person;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Copies of the bound tenant's people. */
@Component
public class People {

    private final Documents<Person> copies;

    public People(Store store) {
        this.copies = store.tenant("copies", Person.class);
    }

    public Optional<Person> find(PersonId person) {
        return copies.find(id(person)).map(Stored::body);
    }

    /**
     * The person, whose event always comes before those that name them.
     *
     * @throws PersonUnknownYet where it has not come; trying again helps
     */
    public Person require(PersonId person) {
        return find(person).orElseThrow(() -> new PersonUnknownYet(person));
    }

    void keep(Person person, long sequence) {
        copies.keepCopy(id(person.person()), sequence, person);
    }

    private static String id(PersonId person) {
        return "person/" + person.value();
    }
}
