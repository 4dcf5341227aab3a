package dev.cairn.platform.due;

/**
 * Does one kind of due work. Runs with the tenant of the work bound, on a virtual thread.
 *
 * <p>Work is removed only after this returns, so the same key may come again after a crash, and it may come although it
 * was cancelled or moved meanwhile: look at the facts first, and make every effect such that a second one does no harm.
 * What it throws is tried again, at growing distances, for as long as it throws.
 */
public interface DueHandler {

    /** What the keys of this kind begin with, up to their first slash. */
    String kind();

    /**
     * Does the work.
     *
     * @param key as it was scheduled, the kind included
     */
    void run(String key);
}
