package dev.cairn.gateway.limits;

import java.io.IOException;

/** A body turned out to be larger than it may be while it was read. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long largest) {
        super("more than " + largest + " bytes");
    }

    /** Whether that is why something failed. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
