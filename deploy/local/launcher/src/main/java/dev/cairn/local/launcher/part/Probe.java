package dev.cairn.local.launcher.part;

/** Asks a part whether it is well. */
@FunctionalInterface
public interface Probe {

    /** Whether it answered as it should, within about two seconds; never throws. */
    boolean isWell();
}
