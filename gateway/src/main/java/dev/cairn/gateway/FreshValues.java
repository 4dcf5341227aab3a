package dev.cairn.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was looked up a moment ago, so that a busy caller is not looked up for every request and yet an end anywhere is felt
 * everywhere within a second.
 *
 * <p>Safe for use by many threads.
 */
public final class FreshValues<V> {

    /** How long a value is believed without looking it up. */
    private static final Duration FRESH = Duration.ofMillis(700);

    private static final int MOST_HELD = 20_000;

    private final ConcurrentHashMap<String, Held<V>> held = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Held<V>(V value, Instant until) {}

    public FreshValues(Clock clock) {
        this.clock = clock;
    }

    public Optional<V> known(String key) {
        var known = held.get(key);
        return known != null && clock.instant().isBefore(known.until()) ? Optional.of(known.value()) : Optional.empty();
    }

    /** Holds the value for a moment, and returns it. */
    public V hold(String key, V value) {
        var now = clock.instant();
        if (held.size() >= MOST_HELD) {
            held.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (held.size() < MOST_HELD) {
            held.put(key, new Held<>(value, now.plus(FRESH)));
        }
        return value;
    }

    /** Forgets what has just ended here. */
    public void forget(Predicate<V> ended) {
        held.values().removeIf(known -> ended.test(known.value()));
    }

    public void forget(String key) {
        held.remove(key);
    }
}
