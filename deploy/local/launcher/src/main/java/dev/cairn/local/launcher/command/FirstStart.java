package dev.cairn.local.launcher.command;

import dev.cairn.local.client.Platform;
import dev.cairn.local.demo.DemoImport;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.part.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;

/** Brings the demo organizations in at the first start of a data folder, and goes on where that was interrupted. */
final class FirstStart {

    private FirstStart() {}

    static void bringDemo(Home home, Settings settings, Terminal terminal) throws InterruptedException {
        var mark = home.data().resolve("demo-is-in");
        if (Files.exists(mark)) {
            return;
        }
        var platform = new Platform(URI.create(settings.publicUrl()), URI.create(settings.signinUrl()));
        var secrets = home.data("signin").resolve("clients");
        new DemoImport(
                        platform,
                        home.organizations(),
                        secrets,
                        Clock.systemDefaultZone(),
                        step -> terminal.line("  demo: " + step))
                .run();
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
