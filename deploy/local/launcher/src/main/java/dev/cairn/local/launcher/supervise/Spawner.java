package dev.cairn.local.launcher.supervise;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Starts the process of a part: with its own few variables only, its output in its log, and, where the system can do that, out
 * of reach of the terminal, so that Ctrl-C reaches the launcher alone and it can stop the parts in order.
 */
public final class Spawner {

    private static final List<String> KEPT = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final long LONGEST_LOG = 10 << 20;

    private final Home home;
    private final Function<Part, List<String>> command;

    /**
     * Uses these commands.
     *
     * @param command how to start a part; asked anew at each start
     */
    public Spawner(Home home, Function<Part, List<String>> command) {
        this.home = home;
        this.command = command;
    }

    Process spawn(Part part) throws IOException {
        Path log = home.log(part.name());
        Files.createDirectories(log.getParent());
        keepShort(log);
        ProcessBuilder builder = new ProcessBuilder(withMark(command.apply(part)))
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT);
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.putAll(part.environment());
        return builder.start();
    }

    /** Marks the process as one of this folder's, so that it can be told from others should the launcher be gone. */
    private List<String> withMark(List<String> plain) {
        List<String> marked = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            marked.add(SETSID.toString());
        }
        marked.add(plain.getFirst());
        marked.add(Orphans.mark(home));
        marked.addAll(plain.subList(1, plain.size()));
        return marked;
    }

    private static void keepShort(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a line of the launcher's own into the part's log. */
    void note(Part part, String text) {
        String line =
                LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " launcher: " + part.name() + " " + text + "\n";
        try {
            Files.writeString(home.log(part.name()), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
