package dev.cairn.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions that were looked up a moment ago. */
final class FreshSessions {

    private static final int MOST_HELD = 20_000;

    private final ConcurrentHashMap<String, Held> held = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration fresh;

    private record Held(Session session, Instant until) {}

    FreshSessions(Clock clock, Duration fresh) {
        this.clock = clock;
        this.fresh = fresh;
    }

    Optional<Session> known(String id) {
        var known = held.get(id);
        return known != null && clock.instant().isBefore(known.until())
                ? Optional.of(known.session())
                : Optional.empty();
    }

    Session hold(Session session) {
        var now = clock.instant();
        if (held.size() >= MOST_HELD) {
            held.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (held.size() < MOST_HELD) {
            held.put(session.id(), new Held(session, now.plus(fresh)));
        }
        return session;
    }

    void forget(String id) {
        held.remove(id);
    }
}
