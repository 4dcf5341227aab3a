package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser in which tests walk through the portal: the system's own, never a downloaded one. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private Chromium() {}

    /**
     * Where it is; on Debian as root it is installed if it is missing.
     *
     * @throws Trouble if there is none
     */
    static Path find(Terminal terminal) throws InterruptedException {
        Optional<Path> found = installed();
        if (found.isEmpty()
                && Files.isExecutable(APT)
                && System.getProperty("user.name").equals("root")) {
            terminal.line("Chromium is missing and is installed from Debian for the browser tests.");
            run(APT.toString(), "-q", "update");
            run(APT.toString(), "-q", "install", "-y", "--no-install-recommends", "chromium");
            found = installed();
        }
        return found.orElseThrow(() -> new Trouble(
                "Chromium is missing; the browser tests need it.",
                "Install it from your system (Debian: apt-get install chromium), or run ./cairn test --fast."));
    }

    private static Optional<Path> installed() {
        Stream<Path> folders = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(Path::of);
        Stream<Path> programs = folders.flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(programs, Stream.of(ON_A_MAC))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(String... command) throws InterruptedException {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Trouble("Chromium cannot be installed: " + e.getMessage(), "Install it by hand.", e);
        }
    }
}
