package dev.cairn.proofs;

import java.nio.file.Path;
import java.util.List;

/** The languages in which the portal speaks to people. What is looked at in both is seen in each width and theme. */
enum Speech {
    ENGLISH("en-GB", List.of(Look.DESK, Look.DARK_PHONE), "en"),
    GERMAN("de-DE", List.of(Look.DARK_DESK, Look.PHONE), "de");

    static final Path PORTAL =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../gateway/portal");

    private final String locale;
    private final List<Look> looks;
    private final String bundle;

    Speech(String locale, List<Look> looks, String bundle) {
        this.locale = locale;
        this.looks = looks;
        this.bundle = bundle;
    }

    String locale() {
        return locale;
    }

    List<Look> looks() {
        return looks;
    }

    Texts texts() {
        return Texts.of(PORTAL, bundle);
    }
}
