package dev.cairn.platform.security.keys;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after the keys once a minute. A failure is logged and tried again a minute later: keys overlap by more. */
public final class KeyTurning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KeyTurning.class);

    private final IssuerKeys keys;
    private @Nullable ScheduledExecutorService running;

    public KeyTurning(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("issuer-keys").factory());
        started.scheduleWithFixedDelay(this::turn, 0, 60, TimeUnit.SECONDS);
        running = started;
    }

    private void turn() {
        try {
            keys.turn();
        } catch (RuntimeException e) {
            LOG.warn("The keys to sign with could not be looked after; the next try is in a minute", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.shutdownNow();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
