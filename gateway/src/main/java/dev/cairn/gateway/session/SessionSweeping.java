package dev.cairn.gateway.session;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes ended sessions every minute; instances that do so at once do no harm. */
final class SessionSweeping implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionSweeping.class);

    private final Sessions sessions;
    private @Nullable ScheduledExecutorService running;

    SessionSweeping(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("session-sweeping").factory());
        started.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
        running = started;
    }

    private void sweep() {
        try {
            var removed = sessions.sweep();
            while (removed > 0) {
                removed = sessions.sweep();
            }
        } catch (RuntimeException e) {
            log.warn("Ended sessions could not be removed; the next try is in a minute", e);
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
