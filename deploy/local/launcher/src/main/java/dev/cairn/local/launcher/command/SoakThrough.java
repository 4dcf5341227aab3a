package dev.cairn.local.launcher.command;

import dev.cairn.local.client.Platform;
import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.part.Parts;
import dev.cairn.local.launcher.part.Settings;
import dev.cairn.local.soak.Soak;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Ends parts by force at random, in a platform of its own. Exits with 0 only if nothing was lost and nothing came twice. */
final class SoakThrough implements Command {

    private static final int FIRST_PORT = 17_080;
    private static final int LAST_PORT = 32_000;
    private static final int PORTS = 9;
    private static final Duration USUALLY = Duration.ofMinutes(10);

    /** A team of the demo, none of whom has a plan. */
    private static final String MANAGER = "noor.van.dijk";

    private static final List<String> PEOPLE =
            List.of("jule.petersen", "dmytro.kovalenko", "hannes.lorenz", "rosalie.blum");

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String synopsis() {
        return "[--for 10m] [--seed NUMBER]";
    }

    @Override
    public String summary() {
        return "Ends parts by force at random while people write, in a platform of its own, and counts what is there.";
    }

    @Override
    public Set<String> options() {
        return Set.of("for", "seed");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        var time = context.arguments().option("for").map(this::time).orElse(USUALLY);
        var seed = context.arguments().option("seed").map(this::seed).orElse(System.nanoTime());
        var home = new Home(context.root(), context.home().folder().resolve("soak"));
        home.make();
        home.clear();
        var port = freePorts(home);
        if (cairn(home, "up", "--detach", "--port", Integer.toString(port)) != 0) {
            return 1;
        }
        try {
            return soak(context.terminal(), home, port, time, seed);
        } finally {
            cairn(home, "down");
        }
    }

    private static int soak(Terminal terminal, Home home, int port, Duration time, long seed)
            throws InterruptedException {
        var settings = new Settings(port, Optional.empty(), Optional.empty(), Set.of());
        var platform = new Platform(URI.create(settings.publicUrl()), URI.create(settings.signinUrl()));
        var faults = new Soak(platform, home, MANAGER, PEOPLE, terminal::line).atRandom(time, seed);
        faults.forEach(terminal::line);
        terminal.line(
                faults.isEmpty()
                        ? "Nothing acknowledged was lost, and nothing came twice."
                        : "It did not hold. The same again: --seed " + seed + "; the logs are in " + home.logs());
        return faults.isEmpty() ? 0 : 1;
    }

    private static int cairn(Home home, String... line) throws InterruptedException {
        var command = new ArrayList<>(Launcher.command());
        command.addAll(List.of(line));
        command.addAll(List.of("--data", home.folder().toString()));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Trouble("A platform to soak cannot be started: " + e.getMessage(), "", e);
        }
    }

    private static int freePorts(Home home) {
        return IntStream.iterate(FIRST_PORT, port -> port < LAST_PORT, port -> port + PORTS)
                .filter(port -> Parts.portInUse(
                                Parts.of(new Settings(port, Optional.empty(), Optional.empty(), Set.of()), home))
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new Trouble("No nine ports in a row are free.", "End a program that uses some."));
    }

    private Duration time(String text) {
        if (!text.matches("[1-9][0-9]{0,4}[smh]")) {
            throw Arguments.misuse(this, "--for takes a time as 90s, 10m or 2h, not " + text + ".");
        }
        return Duration.parse("PT" + text);
    }

    private long seed(String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw Arguments.misuse(this, "--seed takes a number, not " + text + ".");
        }
        return Long.parseLong(text);
    }
}
