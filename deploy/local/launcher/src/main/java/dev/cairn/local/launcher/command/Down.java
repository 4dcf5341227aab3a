package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.HomeLock;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.supervise.Orphans;
import java.nio.file.Files;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what {@code up} started, and whatever is left of a launcher that was ended by force. */
final class Down implements Command {

    private static final int PATIENCE_SECONDS = 20;

    @Override
    public String name() {
        return "down";
    }

    @Override
    public String summary() {
        return "Stops everything.";
    }

    @Override
    public int run(Context context) throws InterruptedException {
        Home home = context.home();
        if (!Files.isDirectory(home.folder())) {
            context.terminal().line("Nothing runs from " + home.folder() + ".");
            return 0;
        }
        if (HomeLock.isHeld(home)) {
            stopLauncher(home);
            context.terminal().line("Stopped.");
            return 0;
        }
        int left = Orphans.end(home);
        RunState.erase(home);
        context.terminal()
                .line(
                        left == 0
                                ? "Nothing runs from " + home.folder() + "."
                                : "Stopped " + left + " parts that were left.");
        return 0;
    }

    private static void stopLauncher(Home home) throws InterruptedException {
        ProcessHandle launcher = RunState.read(home)
                .flatMap(state -> ProcessHandle.of(state.launcher()))
                .orElseThrow(() -> new Trouble("Cairn is just starting or stopping.", "Try again in a moment."));
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Trouble(
                    "Cairn's launcher (process " + launcher.pid() + ") does not stop.",
                    "Look into " + home.logs() + ", or end that process by force and call ./cairn down again.",
                    e);
        }
    }
}
