package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Phase;
import dev.cairn.local.launcher.part.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts everything under a launcher in the background, and shows what that one says until everything is well. */
final class Detached {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int LOOK_EVERY_MILLIS = 100;

    private final Context context;
    private final Settings settings;
    private final Home home;
    private final Path log;
    private long shown;

    Detached(Context context, Settings settings) {
        this.context = context;
        this.settings = settings;
        this.home = context.home();
        this.log = home.log("launcher");
    }

    int run() throws InterruptedException {
        try {
            Files.createDirectories(home.logs());
            Process launcher = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            return follow(launcher);
        } catch (IOException e) {
            throw new Trouble(
                    "Cairn cannot be started in the background: " + e.getMessage(), "Start it without --detach.", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(Launcher.command());
        command.addAll(List.of("up", "--data", home.folder().toString(), "--port", Integer.toString(settings.port())));
        settings.mongodb().ifPresent(uri -> command.addAll(List.of("--mongodb", uri)));
        settings.kafka().ifPresent(address -> command.addAll(List.of("--kafka", address)));
        if (!settings.only().isEmpty()) {
            command.addAll(List.of("--only", String.join(",", settings.only())));
        }
        return command;
    }

    private int follow(Process launcher) throws InterruptedException {
        while (!launcher.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            showNew();
            if (isUp(launcher)) {
                Thread.sleep(LOOK_EVERY_MILLIS); // its last lines
                showNew();
                context.terminal()
                        .line("It goes on in the background: ./cairn status, ./cairn logs NAME, ./cairn down.");
                return 0;
            }
        }
        showNew();
        return 1;
    }

    private boolean isUp(Process launcher) {
        return RunState.read(home)
                .filter(state -> state.launcher() == launcher.pid() && state.phase() == Phase.RUNNING)
                .isPresent();
    }

    private void showNew() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            byte[] news = new byte[(int) (file.length() - shown)];
            file.readFully(news);
            int complete = new String(news, StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1;
            new String(news, 0, complete, StandardCharsets.UTF_8).lines().forEach(context.terminal()::line);
            shown += complete;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
