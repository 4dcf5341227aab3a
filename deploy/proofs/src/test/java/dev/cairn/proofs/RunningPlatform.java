package dev.cairn.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.local.client.Platform;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole platform with the demo in it, started by the launcher at its first use and stopped when the tests' process ends. It
 * keeps its data below {@code target}, on ports that were free. Whoever writes a proof may name the data folder of a platform
 * that runs already in the system property {@code cairn.proofs.data}; that one goes on afterwards.
 */
final class RunningPlatform {

    private static final int PORTS = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path root;
    private final Home home;
    private final int port;

    private RunningPlatform(Path root, Home home, int port) {
        this.root = root;
        this.home = home;
        this.port = port;
    }

    private static final class Started {

        static final RunningPlatform PLATFORM = find();
    }

    static RunningPlatform get() {
        return Started.PLATFORM;
    }

    private static RunningPlatform find() {
        var running = System.getProperty("cairn.proofs.data");
        return running == null ? start() : attach(new Home(Path.of(""), Path.of(running)));
    }

    private static RunningPlatform attach(Home home) {
        return new RunningPlatform(
                home.root(),
                home,
                URI.create(RunState.read(home).orElseThrow().url()).getPort());
    }

    private static RunningPlatform start() {
        var module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        var root = module.getParent().getParent();
        try {
            Files.createDirectories(module.resolve("target"));
            var folder = Files.createTempDirectory(module.resolve("target"), "platform");
            bringOrganizations(root.resolve("deploy/demo"), folder);
            bringOrganizations(module.resolve("src/test/organizations"), folder);
            var platform = new RunningPlatform(root, new Home(root, folder), freePorts());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.cairn("down")));
            platform.up();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Besides the demo's, two organizations whose people are the same. */
    private static void bringOrganizations(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve("organizations").resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void up() {
        assertThat(cairn("up", "--detach", "--port", Integer.toString(port)))
                .as("up, see %s", home.logs())
                .isZero();
        await().atMost(PATIENCE).until(() -> Files.exists(home.data().resolve("demo-is-in")));
    }

    private int cairn(String command, String... options) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcairn.root=" + root,
                "-jar",
                launcher().toString(),
                command,
                "--data",
                home.folder().toString()));
        line.addAll(List.of(options));
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.folder().resolve("cairn.log").toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Path launcher() {
        try (Stream<Path> files = Files.list(root.resolve("deploy/local/launcher/target"))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the launcher is not packaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home home() {
        return home;
    }

    Platform platform() {
        return new Platform(URI.create("http://localhost:" + port), URI.create("http://localhost:" + (port + 1)));
    }

    List<PartState> parts() {
        return RunState.read(home).orElseThrow().parts();
    }

    PartState part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Ends the process of a part as a power cut would, and returns when it is gone. */
    void kill(String name) {
        ProcessHandle.of(part(name).pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Returns when the launcher has started a part that was killed again, and all are well. */
    void awaitRestarted(PartState before) {
        await("the restart of " + before.name()).atMost(PATIENCE).until(() -> {
            var now = part(before.name());
            return now.pid() != 0 && now.pid() != before.pid();
        });
        await("all parts well").atMost(PATIENCE).until(() -> parts().stream()
                .allMatch(part -> part.health() == Health.HEALTHY));
    }

    /** The first of nine ports in a row that are free, below those which the system gives to whoever asks for any. */
    private static int freePorts() {
        return IntStream.iterate(18_080, port -> port < 32_000, port -> port + PORTS)
                .filter(port -> IntStream.range(port, port + PORTS).allMatch(RunningPlatform::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
