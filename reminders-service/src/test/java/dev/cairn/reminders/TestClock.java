package dev.cairn.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests move; else it is the real one. */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Goes to a moment; time runs on from there. */
    public void goTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public void goBackToNow() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
