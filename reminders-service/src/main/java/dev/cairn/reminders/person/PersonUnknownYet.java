package dev.cairn.reminders.person;

import dev.cairn.contracts.id.PersonId;

/** An event of the person has not come yet. */
public final class PersonUnknownYet extends RuntimeException {

    PersonUnknownYet(PersonId person) {
        super(person + ": no event of this person has come yet");
    }
}
