package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the tests: all of them, or those that need no server. */
final class Verify implements Command {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String synopsis() {
        return "[--fast]";
    }

    @Override
    public String summary() {
        return "Runs all tests; --fast only those that need no server.";
    }

    @Override
    public Set<String> flags() {
        return Set.of("fast");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        boolean fast = context.arguments().has("fast");
        List<String> command = new ArrayList<>(List.of(Launcher.maven(), "-B", "-ntp", "verify"));
        if (fast) {
            command.add("-DskipITs");
        }
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(context.root().toFile()).inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (!fast) {
            Path chromium = Chromium.find(context.terminal());
            maven.environment().put("CAIRN_CHROMIUM", chromium.toString());
        }
        return run(maven);
    }

    private static int run(ProcessBuilder maven) throws InterruptedException {
        try {
            return maven.start().waitFor();
        } catch (IOException e) {
            throw new Trouble("Maven cannot be started: " + e.getMessage(), "Install Maven 3.8 or later.", e);
        }
    }
}
