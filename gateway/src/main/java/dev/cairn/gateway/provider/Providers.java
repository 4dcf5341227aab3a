package dev.cairn.gateway.provider;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.provider.Provider.Claim;
import dev.cairn.gateway.secret.SealedText;
import dev.cairn.platform.mongo.Inserts;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The registrations of all organizations. Client secrets are stored sealed. */
public final class Providers {

    private final MongoCollection<Document> providers;
    private final MailDomains domains;
    private final SealedText secrets;

    Providers(MongoDatabase platform, SealedText secrets, Clock clock) {
        this.providers = platform.getCollection("providers");
        this.domains = new MailDomains(platform, this::names, clock);
        this.secrets = secrets;
    }

    public Optional<Provider> withSlug(String slug) {
        return held(slug).map(Held::provider);
    }

    /** A registration and the version at which it is; the first one has 1. */
    record Held(Provider provider, long version) {}

    Optional<Held> held(String slug) {
        return Optional.ofNullable(providers.find(Filters.eq("_id", slug)).first())
                .map(found -> new Held(read(found), found.get("version", 1L)));
    }

    /** The slug of the organization whose people have addresses of that domain. */
    public Optional<String> slugOfMailDomain(String domain) {
        return domains.holder(domain);
    }

    private boolean names(String slug, String domain) {
        return withSlug(slug)
                .filter(provider -> provider.mailDomains().contains(domain))
                .isPresent();
    }

    /** What became of a wish to store a registration. */
    sealed interface Outcome {

        /** It holds from now on. */
        record Stored(long version) implements Outcome {}

        /** These mail domains belong to another organization; nothing was stored. */
        record Taken(Set<String> mailDomains) implements Outcome {}

        /** Somebody else stored another one meanwhile; nothing was stored. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /**
     * Stores a registration in place of the one before. Of two at once one is stored.
     *
     * @param version of the one before; 0 where there is none yet
     */
    Outcome put(Provider provider, long version) {
        var before = held(provider.slug());
        if (before.map(Held::version).orElse(0L) != version) {
            return new Outcome.ChangedMeanwhile();
        }
        var named = new LinkedHashSet<>(provider.mailDomains());
        before.ifPresent(held -> named.addAll(held.provider().mailDomains()));
        var taken = taken(provider);
        var stored = taken.isEmpty() && replaced(provider, version);
        release(named, provider.slug());
        if (!taken.isEmpty()) {
            return new Outcome.Taken(taken);
        }
        return stored ? new Outcome.Stored(version + 1) : new Outcome.ChangedMeanwhile();
    }

    private boolean replaced(Provider provider, long version) {
        var document = document(provider).append("version", version + 1);
        if (version == 0) {
            return Inserts.ifAbsent(providers, document);
        }
        var before = Filters.and(
                Filters.eq("_id", provider.slug()),
                version == 1 ? Filters.in("version", null, 1L) : Filters.eq("version", version));
        return providers.replaceOne(before, document).getModifiedCount() == 1;
    }

    /** Claims its mail domains; those are left over that belong to another organization already. */
    private Set<String> taken(Provider provider) {
        return provider.mailDomains().stream()
                .filter(domain -> !domains.claim(domain, provider.slug()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Gives back what an organization holds of these without its registration saying so now. */
    private void release(Set<String> named, String slug) {
        var unused = new LinkedHashSet<>(named);
        withSlug(slug).ifPresent(now -> unused.removeAll(now.mailDomains()));
        domains.release(unused, slug);
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
