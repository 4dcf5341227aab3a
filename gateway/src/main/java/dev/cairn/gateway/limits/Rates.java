package dev.cairn.gateway.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests of verified callers. A burst of four seconds' worth is let through at once, after that each second's.
 *
 * <p>Safe for use by many threads.
 */
final class Rates {

    private static final int BURST_SECONDS = 4;
    private static final int MOST_HELD = 50_000;

    private final LimitProperties limits;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    Rates(LimitProperties limits) {
        this.limits = limits;
    }

    /** Counts a request of one within all; how long to wait where it is one too many. */
    Optional<Duration> take(String all, String one) {
        return take(one, limits.person()).or(() -> take(all, limits.tenant()));
    }

    private Optional<Duration> take(String name, int perSecond) {
        if (buckets.size() > MOST_HELD) {
            buckets.clear();
        }
        var probe = buckets.computeIfAbsent(name, key -> bucket(perSecond)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity((long) perSecond * BURST_SECONDS)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }
}
