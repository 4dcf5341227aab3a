package dev.cairn.gateway.provider;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.cairn.platform.mongo.Inserts;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which organization holds which mail domain: at most one. A domain is claimed before the registration that names it is
 * stored; a claim that no registration names is of a wish under way, and lapses, so that nothing is held by a wish whose
 * process ended.
 */
final class MailDomains {

    /** Longer than a wish can be under way, clocks that differ included. */
    private static final Duration LAPSE = Duration.ofMinutes(5);

    /** More than others can give back or claim anew meanwhile. */
    private static final int TRIES = 20;

    private static final String SLUG = "slug";
    private static final String CLAIMED = "claimed";

    private final MongoCollection<Document> domains;
    private final BiPredicate<String, String> named;
    private final Clock clock;

    /** @param named whether an organization's registration names a domain now */
    MailDomains(MongoDatabase platform, BiPredicate<String, String> named, Clock clock) {
        this.domains = platform.getCollection("mail_domains");
        this.named = named;
        this.clock = clock;
    }

    /** Whose registration names the domain. */
    Optional<String> holder(String domain) {
        return Optional.ofNullable(found(domain))
                .map(found -> found.getString(SLUG))
                .filter(slug -> named.test(slug, domain));
    }

    /** Claims a domain for a wish that begins now; false where another organization holds it or is about to. */
    boolean claim(String domain, String slug) {
        for (int tries = 0; tries < TRIES; tries++) {
            var now = Date.from(clock.instant());
            if (Inserts.ifAbsent(
                    domains, new Document("_id", domain).append(SLUG, slug).append(CLAIMED, now))) {
                return true;
            }
            var found = found(domain);
            if (found != null && !found.getString(SLUG).equals(slug) && !isFree(found)) {
                return false;
            }
            if (found != null && taken(found, slug, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Document found) {
        var claimed = found.getDate(CLAIMED);
        var lapsed = claimed == null || claimed.toInstant().plus(LAPSE).isBefore(clock.instant());
        return lapsed && !named.test(found.getString(SLUG), found.getString("_id"));
    }

    /** Claims it unless it was claimed since it was found: a wish under way keeps what it claimed anew. */
    private boolean taken(Document found, String slug, Date now) {
        var still = Filters.and(
                Filters.eq("_id", found.getString("_id")),
                Filters.eq(SLUG, found.getString(SLUG)),
                Filters.eq(CLAIMED, found.getDate(CLAIMED)));
        var update = Updates.combine(Updates.set(SLUG, slug), Updates.set(CLAIMED, now));
        return domains.updateOne(still, update).getMatchedCount() == 1;
    }

    /** Gives domains back, as far as the organization holds them. */
    void release(Set<String> unused, String slug) {
        if (!unused.isEmpty()) {
            domains.deleteMany(Filters.and(Filters.in("_id", unused), Filters.eq(SLUG, slug)));
        }
    }

    private @Nullable Document found(String domain) {
        return domains.find(Filters.eq("_id", domain)).first();
    }
}
