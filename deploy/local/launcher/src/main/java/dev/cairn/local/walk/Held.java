package dev.cairn.local.walk;

/** What a step of the walk requires. */
final class Held {

    private Held() {}

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new NotHeld(what);
        }
    }

    /** A step did not hold. */
    static final class NotHeld extends RuntimeException {

        NotHeld(String what) {
            super("did not hold: " + what);
        }
    }
}
