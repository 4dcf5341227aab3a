package dev.cairn.local.soak;

import java.util.List;

/** Somebody who writes, whatever ends meanwhile. */
interface Worker {

    /** Writes one thing, until it is acknowledged. */
    void work();

    /** How many writes were acknowledged. */
    int acknowledged();

    /** What there is that should not be, or is not that should; empty if all is as it was acknowledged. */
    List<String> faults();
}
