package dev.cairn.gateway.provider;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.provider.Provider.Claim;
import dev.cairn.gateway.secret.SealedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The registrations of all organizations. Client secrets are stored sealed. */
public final class Providers {

    private final MongoCollection<Document> providers;
    private final MongoCollection<Document> domains;
    private final SealedText secrets;

    Providers(MongoDatabase platform, SealedText secrets) {
        this.providers = platform.getCollection("providers");
        this.domains = platform.getCollection("mail_domains");
        this.secrets = secrets;
    }

    public Optional<Provider> withSlug(String slug) {
        return Optional.ofNullable(providers.find(Filters.eq("_id", slug)).first())
                .map(this::read);
    }

    /** The slug of the organization whose people have addresses of that domain. */
    public Optional<String> slugOfMailDomain(String domain) {
        return Optional.ofNullable(domains.find(Filters.eq("_id", domain)).first())
                .map(found -> found.getString("slug"));
    }

    /**
     * Stores a registration in place of the one before.
     *
     * @return mail domains that belong to another organization; if there are any, nothing was stored
     */
    Set<String> put(Provider provider) {
        var taken = claimDomains(provider);
        if (taken.isEmpty()) {
            releaseOthers(provider);
            providers.replaceOne(
                    Filters.eq("_id", provider.slug()), document(provider), new ReplaceOptions().upsert(true));
        }
        return taken;
    }

    private Set<String> claimDomains(Provider provider) {
        var taken = new LinkedHashSet<String>();
        for (var domain : provider.mailDomains()) {
            if (!claim(domain, provider.slug())) {
                taken.add(domain);
            }
        }
        return taken;
    }

    private boolean claim(String domain, String slug) {
        try {
            domains.insertOne(new Document("_id", domain).append("slug", slug));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return slugOfMailDomain(domain).filter(slug::equals).isPresent();
        }
    }

    private void releaseOthers(Provider provider) {
        withSlug(provider.slug()).ifPresent(before -> before.mailDomains().stream()
                .filter(domain -> !provider.mailDomains().contains(domain))
                .forEach(domain -> domains.deleteOne(Filters.eq("_id", domain))));
    }

    private Document document(Provider provider) {
        return new Document("_id", provider.slug())
                .append("tenant", tenantOf(provider))
                .append("name", provider.name())
                .append("issuer", provider.issuer())
                .append("clientId", provider.clientId())
                .append("clientSecret", secrets.seal(provider.clientSecret(), place(provider.slug())))
                .append("claim", provider.claim().value())
                .append("mailDomains", List.copyOf(provider.mailDomains()));
    }

    private Provider read(Document found) {
        var slug = found.getString("_id");
        return new Provider(
                slug,
                new TenantId(found.getString("tenant")),
                found.getString("name"),
                found.getString("issuer"),
                found.getString("clientId"),
                secrets.open(found.getString("clientSecret"), place(slug)),
                Claim.of(found.getString("claim")),
                new LinkedHashSet<>(found.getList("mailDomains", String.class)));
    }

    private static @Nullable String tenantOf(Provider provider) {
        return provider.tenant() == null ? null : provider.tenant().value();
    }

    private static String place(String slug) {
        return "gateway_platform/providers/" + slug + "/clientSecret";
    }
}
