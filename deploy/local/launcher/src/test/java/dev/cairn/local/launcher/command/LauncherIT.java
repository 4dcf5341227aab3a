package dev.cairn.local.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.local.launcher.Launcher;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.home.RunState.Phase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as its user knows it, with the parts that this module's tests can rely on being built. */
@Timeout(120)
class LauncherIT {

    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Home home;
    private int port;
    private final List<Process> launchers = new ArrayList<>();

    @BeforeEach
    void choosePorts() throws IOException {
        home = new Home(ROOT, folder.toRealPath());
        port = nineFreePorts();
    }

    @AfterEach
    void stop() throws Exception {
        run("down");
        for (Process launcher : launchers) {
            launcher.destroyForcibly().waitFor();
        }
    }

    @Test
    void upRunsUntilItIsToldToStopAndLeavesNothingBehind() throws Exception {
        Process launcher = up();
        awaitRunning();
        assertThat(run("status").code()).isZero();
        assertThat(run("status").text()).contains("store", "broker", "healthy", "mongodb://127.0.0.1:" + (port + 5));
        List<Long> pids = pids();

        assertThat(run("down").code()).isZero();

        assertThat(launcher.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(pids).noneMatch(LauncherIT::isAlive);
        assertThat(run("status").code()).isEqualTo(1);
    }

    @Test
    void aPartThatIsKilledComesBack() throws Exception {
        up();
        awaitRunning();
        long killed = part("store").pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(part("store").pid()).isPositive().isNotEqualTo(killed);
            assertThat(part("store").health()).isEqualTo(Health.HEALTHY);
        });
        assertThat(run("status").text()).contains("started again 1 times");
    }

    @Test
    void aSecondUpSaysWhatIsWrong() throws Exception {
        up();
        awaitRunning();

        Answer second = run("up", "--only", "store", "--port", Integer.toString(port));

        assertThat(second.code()).isEqualTo(1);
        assertThat(second.text()).contains("Cairn already runs from " + home.folder(), "./cairn down");
        assertThat(run("reset", "--yes").text()).contains("Stop it first");
    }

    @Test
    void aPortInUseIsSaidBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(port + 5, 1, InetAddress.getLoopbackAddress())) {
            Answer answer = run("up", "--only", "store", "--port", Integer.toString(port));

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.text()).contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void whatALauncherEndedByForceHasLeftIsReplacedByTheNextUp() throws Exception {
        Process first = up();
        awaitRunning();
        List<Long> left = pids();
        first.destroyForcibly().waitFor();
        assertThat(left).allMatch(LauncherIT::isAlive);

        up();

        await().atMost(Duration.ofSeconds(40)).until(() -> isRunning() && !pids().equals(left));
        assertThat(left).noneMatch(LauncherIT::isAlive);
    }

    private record Answer(int code, String text) {}

    private Answer run(String... line) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of(line));
        words.addAll(List.of("--data", home.folder().toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false);
        int code = Commands.run(ROOT, words, terminal);
        return new Answer(code, out.toString(StandardCharsets.UTF_8));
    }

    private Process up() throws IOException {
        List<String> command = new ArrayList<>(Launcher.command());
        command.add(1, "-Dcairn.root=" + ROOT);
        command.removeIf(word -> word.startsWith("-Dcairn.root=") && !word.endsWith(ROOT.toString()));
        command.addAll(List.of("up", "--only", "store,broker", "--port", Integer.toString(port)));
        command.addAll(List.of("--data", home.folder().toString()));
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createDirectories(folder.resolve("logs"))
                        .resolve("launcher.log")
                        .toFile())
                .start();
        launchers.add(launcher);
        return launcher;
    }

    private void awaitRunning() {
        await().atMost(Duration.ofSeconds(40)).until(this::isRunning);
    }

    private boolean isRunning() {
        return RunState.read(home)
                .filter(state -> state.phase() == Phase.RUNNING)
                .isPresent();
    }

    private List<Long> pids() {
        return RunState.read(home).orElseThrow().parts().stream()
                .map(PartState::pid)
                .toList();
    }

    private PartState part(String name) {
        return RunState.read(home).orElseThrow().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static int nineFreePorts() {
        for (int first = 20_000; first < 60_000; first += 10) {
            if (areFree(first)) {
                return first;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean areFree(int first) {
        for (int port = first; port < first + 9; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(socket.isBound()).isTrue();
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
