package dev.cairn.reminders.preference;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.Caller;

/** Preferences are a person's own. */
public final class PreferencePolicy {

    private PreferencePolicy() {}

    /** The person whose preferences the caller may read and choose. */
    public static PersonId own(Caller caller) {
        return caller.requirePerson();
    }
}
