package dev.cairn.local.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the file from growing with every commit: gathers what is still alive, a little at a time, between commands. */
final class Housekeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private static final int EVERY_SECONDS = 2;
    private static final int WANTED_FILL_PERCENT = 60;
    private static final int BYTES_A_ROUND = 4 * 1024 * 1024;

    private final MVStore store;
    private final Lock noCommandRuns;
    private final ScheduledExecutorService timer;

    Housekeeping(MVStore store, Lock noCommandRuns) {
        this.store = store;
        this.noCommandRuns = noCommandRuns;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("store-housekeeping").factory());
        if (store.isPersistent()) {
            timer.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void round() {
        noCommandRuns.lock();
        try {
            if (!store.isClosed() && store.compact(WANTED_FILL_PERCENT, BYTES_A_ROUND)) {
                store.commit();
            }
        } catch (MVStoreException e) {
            log.warn("The store's file could not be tidied: {}", e.getMessage());
        } finally {
            noCommandRuns.unlock();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
