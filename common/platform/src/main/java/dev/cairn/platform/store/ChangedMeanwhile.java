package dev.cairn.platform.store;

/** Somebody else changed it meanwhile: the caller's version is not the present one. */
public final class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(String what) {
        super(what + ": changed meanwhile");
    }
}
