package dev.cairn.goals.askme;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Words;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be asked, and about what. What is said here is meant for everybody in the organization, and for
 * nobody while it is off.
 *
 * @param topics null only where the person was erased
 * @param places the {@link Places} where the person is noted for it
 */
public record AskMe(
        PersonId person, boolean on, @Words @Nullable Topics topics, Set<String> places) {

    /** Off unless switched on. */
    static AskMe off(PersonId person) {
        return new AskMe(person, false, Topics.NONE, Set.of());
    }

    /** What may be asked about. */
    public Topics said() {
        return Objects.requireNonNullElse(topics, Topics.NONE);
    }

    /** Whether others may see it. */
    boolean seen() {
        return on && !said().empty();
    }
}
