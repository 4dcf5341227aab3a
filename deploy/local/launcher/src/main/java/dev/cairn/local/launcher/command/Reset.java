package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.HomeLock;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.supervise.Orphans;
import java.nio.file.Files;
import java.util.Set;

/** Deletes all data after having asked. */
final class Reset implements Command {

    @Override
    public String name() {
        return "reset";
    }

    @Override
    public String synopsis() {
        return "[--yes]";
    }

    @Override
    public String summary() {
        return "Deletes all organizations, plans, talks, mail and keys of the local start, after asking.";
    }

    @Override
    public Set<String> flags() {
        return Set.of("yes");
    }

    @Override
    public int run(Context context) {
        Home home = context.home();
        if (!Files.isDirectory(home.folder())) {
            context.terminal().line("There is nothing in " + home.folder() + ".");
            return 0;
        }
        refuseWhileRunning(home);
        if (!context.arguments().has("yes") && !isConfirmed(context.terminal(), home)) {
            context.terminal().line("Nothing was deleted.");
            return 1;
        }
        Orphans.end(home);
        home.clear();
        context.terminal().line("Deleted. The next ./cairn up starts afresh.");
        return 0;
    }

    private static void refuseWhileRunning(Home home) {
        if (HomeLock.isHeld(home)) {
            String where = RunState.read(home).map(RunState::url).orElse("");
            throw new Trouble("Cairn runs from " + home.folder() + " " + where, "Stop it first: ./cairn down.");
        }
    }

    private static boolean isConfirmed(Terminal terminal, Home home) {
        terminal.line("This deletes everything in " + home.folder() + ": all organizations, plans, talks and mail.");
        return terminal.ask("Type yes to go on:").equals("yes");
    }
}
