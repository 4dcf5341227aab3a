package dev.cairn.gateway.provider;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.directory.Directory;
import dev.cairn.gateway.directory.Directory.Organization;
import dev.cairn.gateway.provider.Provider.Claim;
import dev.cairn.gateway.session.SignedIn;
import dev.cairn.platform.web.FieldProblem;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an organization's people sign in: set by the operator, or by its own administrator. */
@RestController
@RequestMapping("/api/v1/providers/{tenant}")
class ProvidersController {

    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    private final Providers providers;
    private final Discovery discovery;
    private final Directory directory;

    ProvidersController(Providers providers, Discovery discovery, Directory directory) {
        this.providers = providers;
        this.discovery = discovery;
        this.directory = directory;
    }

    /**
     * A registration as it is set.
     *
     * @param clientSecret the one before stays where this is left out
     */
    record NewProvider(
            @NotBlank @Size(max = 500) String issuer,
            @NotBlank @Size(max = 200) String clientId,
            @Nullable @Size(min = 1, max = 500) String clientSecret,
            @NotNull Claim claim,
            @NotNull @Size(max = 20) Set<@NotBlank @Size(max = 200) String> mailDomains) {}

    record ProviderView(
            TenantId tenant, String slug, String issuer, String clientId, Claim claim, Set<String> mailDomains) {}

    @GetMapping
    ResponseEntity<ProviderView> provider(SignedIn signedIn, @PathVariable String tenant) {
        var organization = organization(signedIn, tenant);
        return providers
                .held(organization.slug())
                .filter(held -> organization.tenant().equals(held.provider().tenant()))
                .map(held -> answer(view(held.provider(), organization.tenant()), held.version()))
                .orElseThrow(Problem::notFound);
    }

    /** Sets how people sign in. If-Match is "0" where nothing was set yet. */
    @PutMapping
    ResponseEntity<ProviderView> setProvider(
            SignedIn signedIn, @PathVariable String tenant, IfMatch ifMatch, @Valid @RequestBody NewProvider wanted) {
        var organization = organization(signedIn, tenant);
        var provider = provider(organization, wanted);
        requireUsable(provider);
        return switch (providers.put(provider, ifMatch.version())) {
            case Providers.Outcome.Stored stored -> answer(view(provider, organization.tenant()), stored.version());
            case Providers.Outcome.Taken taken ->
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "mail-domain-taken",
                        "A mail domain belongs to another organization.",
                        Map.of("mailDomains", List.copyOf(taken.mailDomains())));
            case Providers.Outcome.ChangedMeanwhile _ -> throw IfMatch.changedMeanwhile();
        };
    }

    private static ResponseEntity<ProviderView> answer(ProviderView view, long version) {
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(view);
    }

    private Organization organization(SignedIn signedIn, String tenant) {
        return tenantId(tenant)
                .flatMap(id -> directory.administered(signedIn.session(), id))
                .orElseThrow(Problem::notFound);
    }

    private static Optional<TenantId> tenantId(String text) {
        try {
            return Optional.of(new TenantId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Provider provider(Organization organization, NewProvider wanted) {
        var domains = new TreeSet<String>();
        wanted.mailDomains().forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
        return new Provider(
                organization.slug(),
                organization.tenant(),
                organization.name(),
                wanted.issuer(),
                wanted.clientId(),
                secret(organization.slug(), wanted),
                wanted.claim(),
                domains);
    }

    private String secret(String slug, NewProvider wanted) {
        return wanted.clientSecret() != null
                ? wanted.clientSecret()
                : providers
                        .withSlug(slug)
                        .filter(before -> before.issuer().equals(wanted.issuer()))
                        .map(Provider::clientSecret)
                        .orElseThrow(
                                () -> Problem.invalid("/clientSecret", "required", "A new issuer needs a secret."));
    }

    private void requireUsable(Provider provider) {
        if (provider.slug().equals(Registrations.OPERATORS)) {
            throw Problem.conflict("slug-reserved", "This address is the platform's own.");
        }
        var faults = new ArrayList<FieldProblem>();
        if (!isAllowed(provider.issuer())) {
            faults.add(new FieldProblem(
                    "/issuer", "address", "Expected an https address that is reachable from outside."));
        }
        if (!provider.mailDomains().stream()
                .allMatch(domain -> DOMAIN.matcher(domain).matches())) {
            faults.add(new FieldProblem("/mailDomains", "domain", "Expected mail domains such as example.com."));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private boolean isAllowed(String issuer) {
        try {
            var uri = URI.create(issuer);
            return discovery.isAllowed(uri) && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ProviderView view(Provider provider, TenantId tenant) {
        return new ProviderView(
                tenant,
                provider.slug(),
                provider.issuer(),
                provider.clientId(),
                provider.claim(),
                provider.mailDomains());
    }
}
