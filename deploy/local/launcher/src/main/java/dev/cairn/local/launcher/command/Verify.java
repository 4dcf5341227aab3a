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

    /**
     * The storage contract on a named server; and each operation, event and piece of due work, sweeping among them, all of
     * which have to read by key there. Imports do so on the embedded store alone: thousands of people take minutes there.
     * From the end of the alphabet, that is the topics' first: a service that several tests share, which may have no broker
     * to send to, lives until they all end, and would take what is left for another.
     */
    private static final List<String> CONTRACTS = List.of(
            "-pl",
            "common/platform,goals-service,feedback-service,reminders-service,gateway",
            "-am",
            "-Dtest=none",
            "-Dportal.skip=true",
            "-Dportal.test.skip=true",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dit.test=NamedServer*IT,AuthorizationIT,TopicsIT,TenantStateIT,ReminderIT",
            "-Dfailsafe.failIfNoSpecifiedTests=false",
            "-Dfailsafe.runOrder=reversealphabetical");

    @Override
    public String name() {
        return "test";
    }

    @Override
    public String synopsis() {
        return "[--fast | --contracts]";
    }

    @Override
    public String summary() {
        return "Runs all tests; --fast only those without a server, --contracts the store's on CAIRN_TEST_MONGODB_URI.";
    }

    @Override
    public Set<String> flags() {
        return Set.of("fast", "contracts");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        boolean fast = context.arguments().has("fast");
        List<String> command = new ArrayList<>(List.of(Launcher.maven(), "-B", "-ntp", "verify"));
        if (fast) {
            command.add("-DskipITs");
        }
        boolean contracts = context.arguments().has("contracts");
        if (contracts) {
            command.addAll(CONTRACTS);
        }
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(context.root().toFile()).inheritIO();
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (!fast && !contracts) {
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
