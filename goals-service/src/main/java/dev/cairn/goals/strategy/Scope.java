package dev.cairn.goals.strategy;

import dev.cairn.contracts.id.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose strategy: the organization's, or that of one manager's team.
 *
 * @param manager null for the organization
 */
public record Scope(@Nullable PersonId manager) {

    private static final String ALL = "organization";

    public static final Scope ORGANIZATION = new Scope(null);

    /** The scope that stands in an address: {@code organization} or a manager's id. */
    public static Scope of(String word) {
        return word.equals(ALL) ? ORGANIZATION : new Scope(new PersonId(word));
    }

    public boolean organization() {
        return manager == null;
    }

    /** The manager of a team. */
    PersonId requireManager() {
        return Objects.requireNonNull(manager);
    }

    /** As it stands in addresses. */
    public String word() {
        return manager == null ? ALL : manager.value();
    }
}
