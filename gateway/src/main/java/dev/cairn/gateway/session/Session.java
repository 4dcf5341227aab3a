package dev.cairn.gateway.session;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in browser.
 *
 * @param id names the session inside the platform; nobody can sign in with it
 * @param who whose it is
 * @param registration the registration of the provider where they signed in
 * @param lastSeen when the browser was last heard of, to about half a minute
 * @param ends when it ends, however busy
 */
public record Session(String id, Who who, String registration, Instant lastSeen, Instant ends) {

    /** Whose a session is. */
    public sealed interface Who {

        /** The first part of the session's id: all sessions of the same person or operator begin with it. */
        String owner();
    }

    public record OfPerson(TenantId tenant, PersonId person) implements Who {
        @Override
        public String owner() {
            return tenant.value() + "/" + person.value() + "/";
        }
    }

    public record OfOperator(String subject) implements Who {
        @Override
        public String owner() {
            return "operator/" + SessionKeys.shortened(subject) + "/";
        }
    }

    /** What is known of a browser that has just signed in. */
    public record SignIn(
            Who who, String registration, @Nullable String providerSession, String idToken) {}
}
