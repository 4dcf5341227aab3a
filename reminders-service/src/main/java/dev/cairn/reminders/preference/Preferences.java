package dev.cairn.reminders.preference;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The preferences of the bound tenant's people. */
@Component
public class Preferences {

    private final Documents<Preference> preferences;

    public Preferences(Store store) {
        this.preferences = store.kind("reminders", "preference", Preference.class);
    }

    /** What the person chose, or the usual. */
    public Preference of(PersonId person) {
        return stored(person).body();
    }

    /** As stored; at version 0 where the person never chose. */
    public Stored<Preference> stored(PersonId person) {
        return preferences.find(person.value()).orElseGet(() -> new Stored<>(person.value(), 0, Preference.USUAL));
    }

    /** Chooses anew. */
    public Stored<Preference> choose(PersonId person, IfMatch ifMatch, Preference chosen) {
        return preferences.put(person.value(), before -> {
            ifMatch.require(version(before));
            return Change.to(chosen);
        });
    }

    private static long version(Optional<Stored<Preference>> before) {
        return before.map(Stored::version).orElse(0L);
    }
}
