package dev.cairn.platform.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who a verified token stands for.
 *
 * @param subject what the token names: a person's id, an operator's subject, a service's name, an API token's id
 * @param tenant null for an operator alone
 * @param person null unless the kind is {@link Kind#PERSON}
 * @param session the session of a person or operator
 * @param actor whom a service acts for; null where it acts for nobody
 * @param scopes what an API token may be used for; empty for everybody else
 */
public record Caller(
        Kind kind,
        String subject,
        @Nullable TenantId tenant,
        @Nullable PersonId person,
        @Nullable String session,
        @Nullable PersonId actor,
        Set<String> scopes) {

    /** What a caller is. */
    public enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("operator")
        OPERATOR,
        @JsonProperty("service")
        SERVICE,
        @JsonProperty("api")
        API;

        /** The kind as it stands in a token. */
        public String claim() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that a token claims; empty for anything unknown. */
        public static Optional<Kind> claimed(@Nullable Object claim) {
            for (var kind : values()) {
                if (kind.claim().equals(claim)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * The caller of the request that is being handled on this thread.
     *
     * @throws IllegalStateException outside of a request with a verified token
     */
    public static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication verified) {
            return verified.getPrincipal();
        }
        throw new IllegalStateException("no caller: this code runs outside of a request with a verified token");
    }

    /** Whether an organization's program calls, with an API token that opens this. */
    public boolean isProgramFor(String scope) {
        return kind == Kind.API && scopes.contains(scope);
    }

    /**
     * The person who calls.
     *
     * @throws CallerIsNoPerson for a service, an operator's or an organization's program
     */
    public PersonId requirePerson() {
        if (person == null) {
            throw new CallerIsNoPerson();
        }
        return person;
    }
}
