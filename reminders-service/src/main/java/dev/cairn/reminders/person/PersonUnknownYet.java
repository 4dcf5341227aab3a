package dev.cairn.reminders.person;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** No event of the person has come: to a caller they do not exist; what works in the background tries again. */
public final class PersonUnknownYet extends Problem {

    private final PersonId person;

    PersonUnknownYet(PersonId person) {
        super(HttpStatus.NOT_FOUND, "not-found", "There is nothing here that you may see.");
        this.person = person;
    }

    public PersonId person() {
        return person;
    }
}
