package dev.cairn.local.launcher.supervise;

import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.part.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part as a process: started, asked whether it is well, and started again when it ends, until it is told to stop. */
final class Child {

    /** Who wants to know what happens to a child. */
    interface Listener {

        /** A child has become something else; called by the thread that keeps the child. */
        void changed(Child child);

        /** A child ended so often without ever having been well that it is not started again. */
        void gaveUp(Child child);
    }

    private static final int TRIES = 3;
    private static final Duration ASK_WHILE_STARTING = Duration.ofMillis(150);
    private static final Duration ASK_WHEN_WELL = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration SOUND = Duration.ofSeconds(30);

    private final Part part;
    private final Spawner spawner;
    private final Listener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile Health health = Health.WAITING;
    private volatile long since = System.currentTimeMillis();
    private volatile int restarts;
    private volatile @Nullable Process process;
    private boolean everWell;
    private int failuresInARow;

    Child(Part part, Spawner spawner, Listener listener) {
        this.part = part;
        this.spawner = spawner;
        this.listener = listener;
    }

    Part part() {
        return part;
    }

    Health health() {
        return health;
    }

    PartState state() {
        Process running = process;
        long pid = running != null && running.isAlive() ? running.pid() : 0;
        return new PartState(part.name(), part.address(), pid, health, since, restarts);
    }

    /** Keeps the part running; returns when it was told to stop or was given up. */
    void keep() throws InterruptedException {
        while (!isStopped()) {
            Process started = start();
            if (started != null) {
                become(Health.STARTING);
                watch(started);
            }
            if (!isStopped() && !goesOn(started)) {
                return;
            }
        }
    }

    /** Nothing is started any more once {@link #stop} has looked for what runs. */
    private synchronized @Nullable Process start() {
        if (isStopped()) {
            return null;
        }
        try {
            process = spawner.spawn(part);
            return process;
        } catch (IOException e) {
            spawner.note(part, "cannot be started: " + e.getMessage());
            return null;
        }
    }

    private void watch(Process running) throws InterruptedException {
        Duration pause = ASK_WHILE_STARTING;
        while (!running.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            if (part.probe().isWell()) {
                pause = ASK_WHEN_WELL;
                wasWell();
            } else if (health == Health.HEALTHY) {
                pause = ASK_WHILE_STARTING;
                become(Health.UNWELL);
            }
        }
    }

    private void wasWell() {
        everWell = true;
        if (health != Health.HEALTHY) {
            become(Health.HEALTHY);
        } else if (System.currentTimeMillis() - since > SOUND.toMillis()) {
            failuresInARow = 0;
        }
    }

    /** After an end that nobody asked for: pauses, longer each time; false if there is no point in trying again. */
    private boolean goesOn(@Nullable Process ended) throws InterruptedException {
        spawner.note(part, ended == null ? "did not start" : "ended by itself with code " + ended.exitValue());
        failuresInARow++;
        become(Health.DOWN);
        if (!everWell && failuresInARow >= TRIES) {
            listener.gaveUp(this);
            return false;
        }
        restarts++;
        long pause = FIRST_PAUSE.toMillis() << Math.min(failuresInARow - 1, 10);
        stopped.await(Math.min(pause, LONGEST_PAUSE.toMillis()), TimeUnit.MILLISECONDS);
        return true;
    }

    private void become(Health next) {
        health = next;
        since = System.currentTimeMillis();
        listener.changed(this);
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Asks the process to end, and makes it end after that time. Returns when it has. */
    void stop(Duration within) throws InterruptedException {
        Process running;
        synchronized (this) {
            stopped.countDown();
            running = process;
        }
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        if (!running.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            spawner.note(part, "did not end within " + within.toSeconds() + " s and is ended by force");
            running.destroyForcibly().waitFor();
        }
    }
}
