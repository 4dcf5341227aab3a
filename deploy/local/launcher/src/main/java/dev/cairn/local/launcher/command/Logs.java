package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the end of a part's log, and with {@code --follow} what comes after. */
final class Logs implements Command {

    private static final int LINES = 200;
    private static final int LOOK_EVERY_MILLIS = 300;

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public String synopsis() {
        return "NAME [--follow]";
    }

    @Override
    public String summary() {
        return "Shows the end of a part's log; --follow goes on until Ctrl-C.";
    }

    @Override
    public Set<String> flags() {
        return Set.of("follow");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        Path log = log(context);
        try {
            context.terminal().line(lastLines(log, LINES, line -> true));
            if (context.arguments().has("follow")) {
                follow(context.terminal(), log);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(Context context) {
        List<String> words = context.arguments().words();
        if (words.size() != 1) {
            throw Arguments.misuse(this, "Which log? There are: " + names(context.home()) + ".");
        }
        Path log = context.home().log(words.getFirst());
        if (!Files.isRegularFile(log)) {
            throw new Trouble(
                    "There is no log of " + words.getFirst() + ".", "There are: " + names(context.home()) + ".");
        }
        return log;
    }

    private static String names(Home home) {
        if (!Files.isDirectory(home.logs())) {
            return "none yet";
        }
        try (Stream<Path> files = Files.list(home.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of the lines that are wanted; says so if the file cannot be read. */
    static String lastLines(Path file, int count, Predicate<String> wanted) {
        Deque<String> last = new ArrayDeque<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(wanted).forEach(line -> {
                last.addLast(line);
                if (last.size() > count) {
                    last.removeFirst();
                }
            });
        } catch (IOException | UncheckedIOException e) {
            last.addLast("(" + file + " cannot be read: " + e.getMessage() + ")");
        }
        return String.join("\n", last);
    }

    private static void follow(Terminal terminal, Path log) throws IOException, InterruptedException {
        try (var reader = Files.newBufferedReader(log)) {
            reader.skip(Files.size(log));
            while (true) {
                String line = reader.readLine();
                if (line == null) {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                } else {
                    terminal.line(line);
                }
            }
        }
    }
}
