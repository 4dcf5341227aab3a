package dev.cairn.platform.due;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the runner sleep until there may be something to do. */
final class Wake {

    private final Semaphore calls = new Semaphore(0);

    void up() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /**
     * Waits for a call, at most this long.
     *
     * @return false where the thread was interrupted
     */
    boolean await(Duration longest) {
        try {
            if (calls.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
