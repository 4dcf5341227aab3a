package dev.cairn.local.walk;

/** A part of the walk. */
interface Act {

    /** Walks it, telling each step; ends with the first one that does not hold. */
    boolean walked(Steps steps);
}
