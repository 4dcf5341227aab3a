package dev.cairn.proofs;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Somebody who writes what the organization is after, in the portal or as a file. */
final class StrategyKeeper {

    private final Visitor keeper;

    StrategyKeeper(Visitor keeper) {
        this.keeper = keeper;
    }

    void begins(String kind) {
        keeper.press("strategy.add." + kind);
    }

    /** Writes into a field that stands there once a language, in the page's own. */
    void writes(String key, String words, Object... values) {
        keeper.labelled("%s (%s)".formatted(keeper.say(key, values), ownLanguage()))
                .fill(words);
    }

    private String ownLanguage() {
        return keeper.say(keeper.isGerman() ? "strategy.form.german" : "strategy.form.english");
    }

    void saves(String name) {
        keeper.press("strategy.form.save");
        keeper.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(keeper.say("strategy.edit", name))
                                .setExact(true))
                .waitFor();
    }

    /** All of it as the file that is downloaded. */
    String downloads() {
        var file = keeper.page().waitForDownload(() -> keeper.press("strategyFile.export"));
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void chooses(String file) {
        keeper.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("strategy.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
    }
}
