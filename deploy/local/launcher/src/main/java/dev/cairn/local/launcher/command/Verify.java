package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the tests: all of them, or those that need no server. */
final class Verify implements Command {

    /** The contracts on a named server, and no other test. */
    private static final List<String> CONTRACTS = List.of(
            "-Dit.test=NamedServer*IT",
            "-Dfailsafe.failIfNoSpecifiedTests=false",
            "-Dtest=None",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dportal.skip=true",
            "-Dportal.test.skip=true");

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String synopsis() {
        return "[--fast | --mongodb URI]";
    }

    @Override
    public String summary() {
        return "Runs all tests; --fast only those that need no server, --mongodb the storage contracts on that server.";
    }

    @Override
    public Set<String> options() {
        return Set.of("mongodb");
    }

    @Override
    public Set<String> flags() {
        return Set.of("fast");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(Launcher.maven(), "-B", "-ntp", "verify"));
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(context.root().toFile()).inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Optional<String> mongodb = context.arguments().option("mongodb");
        if (mongodb.isPresent()) {
            command.addAll(CONTRACTS);
            maven.environment().put("CAIRN_TEST_MONGODB_URI", mongodb.get());
        } else if (context.arguments().has("fast")) {
            command.add("-DskipITs");
        } else {
            maven.environment()
                    .put("CAIRN_CHROMIUM", Chromium.find(context.terminal()).toString());
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
