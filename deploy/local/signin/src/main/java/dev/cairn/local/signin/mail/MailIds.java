package dev.cairn.local.signin.mail;

import java.time.Clock;
import java.time.Instant;

/** Ids that sort by arrival: milliseconds and a count within them, as hexadecimal digits, never going back. */
final class MailIds {

    private static final int COUNT_BITS = 12;

    private final Clock clock;
    private long last;

    MailIds(Clock clock) {
        this.clock = clock;
    }

    synchronized String next() {
        last = Math.max(last + 1, clock.millis() << COUNT_BITS);
        return String.format("%015x", last);
    }

    synchronized void continueAfter(String id) {
        last = Math.max(last, Long.parseLong(id, 16));
    }

    static Instant time(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id, 16) >> COUNT_BITS);
    }
}
