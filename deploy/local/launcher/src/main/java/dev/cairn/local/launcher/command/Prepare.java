package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.part.Part;
import dev.cairn.local.launcher.part.Parts;
import dev.cairn.local.launcher.part.Settings;
import dev.cairn.local.launcher.supervise.Spawner;
import dev.cairn.local.launcher.supervise.Supervisor;
import dev.cairn.local.launcher.unpack.Program;
import dev.cairn.local.launcher.unpack.Unpacker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes later starts fast: runs everything once in a folder of its own, such that each process leaves a cache of its loaded
 * classes when it ends. Done after each build; without it everything works and starts slower.
 */
final class Prepare implements Command {

    private static final int FIRST_PORT = 18080;
    private static final int LAST_PORT = 19080;
    private static final int STEP = 10;
    private static final Duration A_CACHE_IS_WRITTEN_WITHIN = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "prepare";
    }

    @Override
    public String summary() {
        return "Makes later starts faster; ./cairn up does it after each build.";
    }

    @Override
    public String synopsis() {
        return "[--only PART,…]";
    }

    @Override
    public Set<String> options() {
        return Set.of("only");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        Home home = temporary(context.root());
        try {
            home.prepare();
            Settings settings = onFreePorts(home, only(context.arguments()));
            List<Part> parts = Parts.of(settings, home);
            if (parts.stream().allMatch(part -> program(home, part).isPrepared())) {
                return 0;
            }
            context.terminal().line("Preparing faster starts (once after a build) …");
            return train(context.terminal(), home, settings) ? 0 : 1;
        } finally {
            home.delete();
        }
    }

    private static Home temporary(Path root) {
        try {
            Path target = Files.createDirectories(root.resolve("target"));
            return new Home(root, Files.createTempDirectory(target, "prepare"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> only(Arguments arguments) {
        return arguments.option("only").map(names -> Set.of(names.split(","))).orElse(Set.of());
    }

    private static Settings onFreePorts(Home home, Set<String> only) {
        for (int port = FIRST_PORT; port < LAST_PORT; port += STEP) {
            Settings settings = new Settings(port, Optional.empty(), Optional.empty(), only);
            if (Parts.portInUse(Parts.of(settings, home)).isEmpty()) {
                return settings;
            }
        }
        throw new Trouble("No ports are free between " + FIRST_PORT + " and " + LAST_PORT + ".", "End what uses them.");
    }

    private static boolean train(Terminal terminal, Home home, Settings settings) throws InterruptedException {
        Spawner spawner = new Spawner(home, part -> command(home, part));
        List<Part> parts = Parts.of(settings, home);
        Progress progress = new Progress(terminal, home);
        Supervisor supervisor = new Supervisor(home, settings.publicUrl(), parts, spawner, progress);
        Thread stop = new Thread(() -> supervisor.stop(Duration.ZERO));
        Runtime.getRuntime().addShutdownHook(stop);
        supervisor.start();
        boolean well = supervisor.awaitAllWell();
        supervisor.stop(A_CACHE_IS_WRITTEN_WITHIN);
        if (!well) {
            terminal.line("Starts will be slower: "
                    + supervisor
                            .givenUp()
                            .map(part -> part.name() + " did not start")
                            .orElse("interrupted") + ".");
        }
        return well;
    }

    private static List<String> command(Home home, Part part) {
        Program program = program(home, part);
        return program.isPrepared()
                ? program.command(part.heapMegabytes(), part.arguments())
                : program.trainingCommand(part.heapMegabytes(), part.arguments());
    }

    private static Program program(Home home, Part part) {
        return Unpacker.program(home.root(), part.module());
    }
}
