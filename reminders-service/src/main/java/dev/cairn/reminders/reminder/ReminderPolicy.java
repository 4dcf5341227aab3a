package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;

/** Reminders are a person's own: read and changed under their id, so that nobody else's can be named. */
public final class ReminderPolicy {

    private ReminderPolicy() {}

    /** The person whose reminders the caller may see and settle. */
    public static PersonId own(Caller caller) {
        return caller.requirePerson();
    }
}
