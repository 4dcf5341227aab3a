package dev.cairn.platform.security;

/** Only a person may ask for this, and the caller is none; over HTTP there is nothing here for them, 404. */
public final class CallerIsNoPerson extends RuntimeException {

    CallerIsNoPerson() {
        super("the caller is no person");
    }
}
