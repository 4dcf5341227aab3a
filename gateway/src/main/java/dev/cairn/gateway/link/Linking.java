package dev.cairn.gateway.link;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.directory.Directory;
import dev.cairn.gateway.directory.Directory.Claimed;
import dev.cairn.gateway.provider.Provider;
import dev.cairn.gateway.provider.Provider.Claim;
import dev.cairn.platform.store.Databases;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the person behind a verified ID token. */
@Component
public final class Linking {

    private final Links links;
    private final Directory directory;

    Linking(Databases databases, Directory directory, Clock clock) {
        this.links = new Links(databases.platform(), clock);
        this.directory = directory;
    }

    /**
     * The person whom the provider's subject is linked to. At the first sign-in the subject is linked to the one active
     * person with the claim that the organization chose, unless somebody else is; empty where there is nobody.
     *
     * @param claims of the verified ID token
     */
    public Optional<PersonId> person(Provider provider, TenantId tenant, String subject, Map<String, Object> claims) {
        return linked(provider, tenant, subject).or(() -> claimed(provider, tenant, claims)
                .filter(person -> links.link(tenant, provider.issuer(), subject, person)));
    }

    /** The person whom the provider's subject was linked to before. */
    public Optional<PersonId> linked(Provider provider, TenantId tenant, String subject) {
        return links.personOf(tenant, provider.issuer(), subject);
    }

    private Optional<PersonId> claimed(Provider provider, TenantId tenant, Map<String, Object> claims) {
        return value(provider, claims)
                .flatMap(value -> directory.byClaim(tenant, provider.claim().value(), value))
                .filter(Claimed::active)
                .map(Claimed::person);
    }

    private static Optional<String> value(Provider provider, Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(provider.claim().inToken()))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .filter(value -> provider.claim() != Claim.EMAIL || isTrusted(value, provider, claims));
    }

    /** An address counts where the provider is trusted for its domain, and does not say that it was never checked. */
    private static boolean isTrusted(String address, Provider provider, Map<String, Object> claims) {
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return provider.mailDomains().contains(domain) && !Boolean.FALSE.equals(claims.get("email_verified"));
    }
}
