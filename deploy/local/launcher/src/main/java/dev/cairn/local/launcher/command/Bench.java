package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.unpack.Unpacker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures, in a process that is as fast as what it measures; the launcher's own is made to be small. */
final class Bench implements Command {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String synopsis() {
        return "[--mongodb URI]";
    }

    @Override
    public String summary() {
        return "Measures start, memory, reads and events against bare programs; takes about ten minutes.";
    }

    @Override
    public Set<String> options() {
        return Set.of("mongodb");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        var folder = context.home()
                .folder()
                .resolve("bench")
                .resolve(LocalDateTime.now().format(STAMP));
        try {
            return new ProcessBuilder(command(context, folder))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Trouble("The measuring cannot be started: " + e.getMessage(), "See whether Cairn is built.", e);
        }
    }

    private static List<String> command(Context context, Path folder) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-jar",
                Unpacker.program(context.root(), "deploy/local/bench").jar().toString(),
                "run",
                context.root().toString(),
                folder.toString()));
        context.arguments().option("mongodb").ifPresent(command::add);
        return command;
    }
}
