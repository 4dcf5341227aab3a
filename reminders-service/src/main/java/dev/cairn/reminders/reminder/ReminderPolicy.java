package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.web.Problem;

/** Reminders are a person's own: read and changed under their id, so that nobody else's can be named. */
public final class ReminderPolicy {

    private ReminderPolicy() {}

    /** The person whose reminders the caller may see and settle. */
    public static PersonId own(Caller caller) {
        if (caller.kind() != Caller.Kind.PERSON) {
            throw Problem.notFound();
        }
        return caller.requirePerson();
    }
}
