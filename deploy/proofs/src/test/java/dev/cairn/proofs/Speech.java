package dev.cairn.proofs;

import java.nio.file.Path;

/** The languages in which the portal speaks to people. */
enum Speech {
    ENGLISH("en-GB", "en"),
    GERMAN("de-DE", "de"),
    GERMAN_DU("de-DE", "de", "du");

    private final String locale;
    private final Texts texts;

    Speech(String locale, String... bundles) {
        this.locale = locale;
        this.texts = Texts.of(Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../gateway/portal"), bundles);
    }

    String locale() {
        return locale;
    }

    Texts texts() {
        return texts;
    }
}
