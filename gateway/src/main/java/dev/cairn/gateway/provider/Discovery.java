package dev.cairn.gateway.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Discovery documents, fetched when needed: for each issuer one at a time, at most every few seconds while it fails, and
 * kept for ten minutes, or an hour while it cannot be reached. No issuer waits for another.
 */
final class Discovery {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final long WAIT_MILLIS = 5_500;
    private static final int MOST_HELD = 10_000;

    private static final Logger log = LoggerFactory.getLogger(Discovery.class);

    private final ProviderHttp http;
    private final JsonMapper json;
    private final Clock clock;
    private final ConcurrentHashMap<String, Known> issuers = new ConcurrentHashMap<>();

    Discovery(ProviderHttp http, JsonMapper json, Clock clock) {
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What the issuer publishes.
     *
     * @throws ProviderUnreachable where it cannot be had in time
     */
    Metadata of(String issuer) {
        if (issuers.size() > MOST_HELD) {
            issuers.clear();
        }
        return issuers.computeIfAbsent(issuer, Known::new).current();
    }

    private final class Known {

        private final String issuer;
        private final ReentrantLock fetching = new ReentrantLock();
        private volatile @Nullable Metadata metadata;
        private volatile Instant fetchedAt = Instant.MIN;
        private volatile Instant failedAt = Instant.MIN;

        Known(String issuer) {
            this.issuer = issuer;
        }

        Metadata current() {
            var known = metadata;
            return known != null && isWithin(fetchedAt, KEPT) ? known : renewed();
        }

        private Metadata renewed() {
            try {
                if (!fetching.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new ProviderUnreachable(issuer + " is still being waited for");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProviderUnreachable(issuer + " was not waited for", e);
            }
            try {
                var known = metadata;
                return known != null && isWithin(fetchedAt, KEPT) ? known : fetched();
            } finally {
                fetching.unlock();
            }
        }

        private Metadata fetched() {
            if (isWithin(failedAt, AFTER_FAILURE)) {
                return inOutage(new ProviderUnreachable(issuer + " failed a moment ago"));
            }
            try {
                var fetched = fetch();
                metadata = fetched;
                fetchedAt = clock.instant();
                return fetched;
            } catch (ProviderUnreachable e) {
                failedAt = clock.instant();
                log.warn("{}", e.getMessage());
                return inOutage(e);
            }
        }

        private Metadata inOutage(ProviderUnreachable failure) {
            var known = metadata;
            if (known == null || !isWithin(fetchedAt, KEPT_IN_OUTAGE)) {
                throw failure;
            }
            return known;
        }

        private Metadata fetch() {
            var address = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
            try {
                return Metadata.read(json.readTree(http.text(address)), issuer);
            } catch (RestClientException | JacksonException | IllegalArgumentException e) {
                throw new ProviderUnreachable(issuer + " gave no discovery document: " + e.getMessage(), e);
            }
        }

        private boolean isWithin(Instant time, Duration duration) {
            return time.isAfter(clock.instant().minus(duration));
        }
    }

    /** Whether an address is one that may be asked for a discovery document. */
    boolean isAllowed(URI issuer) {
        return http.isAllowed(issuer);
    }
}
