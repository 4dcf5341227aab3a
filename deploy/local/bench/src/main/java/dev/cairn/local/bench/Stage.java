package dev.cairn.local.bench;

import dev.cairn.local.client.Platform;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.HomeLock;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.part.Part;
import dev.cairn.local.launcher.part.Parts;
import dev.cairn.local.launcher.part.Settings;
import dev.cairn.local.launcher.supervise.Memory;
import dev.cairn.local.launcher.supervise.Spawner;
import dev.cairn.local.launcher.supervise.Supervisor;
import dev.cairn.local.launcher.unpack.Program;
import dev.cairn.local.launcher.unpack.Unpacker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A whole platform that runs for the measuring, in a folder and on ports of its own. */
final class Stage implements AutoCloseable {

    private static final int PORTS = 9;
    private static final int HEAP_MEGABYTES = 384;
    private static final Set<String> BOOT = Set.of("goals-service", "feedback-service", "reminders-service", "gateway");

    private final HomeLock lock;
    private final Supervisor supervisor;
    private final Settings settings;
    private final Home home;
    private final Duration start;

    private Stage(HomeLock lock, Supervisor supervisor, Settings settings, Home home, Duration start) {
        this.lock = lock;
        this.supervisor = supervisor;
        this.settings = settings;
        this.home = home;
        this.start = start;
    }

    /** As people start it: small heaps, quick to compile, with what the build has prepared. */
    static Stage asLocally(Home home, Path organizations, Optional<String> mongodb) throws InterruptedException {
        return start(home, organizations, mongodb, Map.of(), part -> program(home, part)
                .command(part.heapMegabytes(), part.arguments()));
    }

    /** As in production: room, and the compiler that makes fast code; limits where nobody meets them. */
    static Stage asInProduction(Home home, Path organizations, Optional<String> mongodb) throws InterruptedException {
        var limits = Map.of("CAIRN_LIMITS_PERSON", "1000000", "CAIRN_LIMITS_TENANT", "1000000");
        return start(home, organizations, mongodb, limits, part -> inProduction(home, part));
    }

    private static List<String> inProduction(Home home, Part part) {
        if (part.name().equals("signin")) {
            return program(home, part).command(part.heapMegabytes(), part.arguments());
        }
        var command = new ArrayList<>(Jvm.command(HEAP_MEGABYTES));
        command.addAll(List.of("-jar", program(home, part).jar().toString()));
        command.addAll(part.arguments());
        return command;
    }

    private static Program program(Home home, Part part) {
        return Unpacker.program(home.root(), part.module());
    }

    private interface Command extends java.util.function.Function<Part, List<String>> {}

    private static Stage start(
            Home home, Path organizations, Optional<String> mongodb, Map<String, String> more, Command command)
            throws InterruptedException {
        home.make();
        var lock = HomeLock.take(home);
        home.prepare();
        var settings = new Settings(freePorts(), mongodb, Optional.empty(), Set.of());
        var parts = Parts.of(settings, home).stream()
                .map(part -> with(part, organizations, more))
                .toList();
        parts.forEach(part -> program(home, part));
        var supervisor = new Supervisor(home, settings.publicUrl(), parts, new Spawner(home, command), new Silent());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> supervisor.stop(Duration.ofSeconds(3))));
        var begin = System.nanoTime();
        supervisor.start();
        if (!supervisor.awaitAllWell()) {
            supervisor.stop(Duration.ofSeconds(3));
            throw new IllegalStateException("not all parts came up; see " + home.logs());
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        supervisor.announceReady();
        return new Stage(lock, supervisor, settings, home, took);
    }

    private static final class Silent implements Supervisor.Observer {
        @Override
        public void changed(PartState part) {}
    }

    private static Part with(Part part, Path organizations, Map<String, String> more) {
        var environment = new TreeMap<>(part.environment());
        if (part.name().equals("signin")) {
            environment.put("CAIRN_DEMO_DIR", organizations.toString());
        }
        if (BOOT.contains(part.name())) {
            environment.putAll(more);
        }
        return new Part(
                part.name(),
                part.module(),
                part.heapMegabytes(),
                part.arguments(),
                environment,
                part.address(),
                part.ports(),
                part.probe(),
                part.layer(),
                part.needs());
    }

    Platform platform() {
        return new Platform(URI.create(settings.publicUrl()), URI.create(settings.signinUrl()));
    }

    int port() {
        return settings.port();
    }

    Path secrets() {
        return home.data("signin").resolve("clients");
    }

    String address(String part) {
        return supervisor.parts().stream()
                .filter(each -> each.name().equals(part))
                .map(PartState::address)
                .findFirst()
                .orElseThrow();
    }

    /** How long it took until the last part was well. */
    Duration start() {
        return start;
    }

    /** What each process takes, in megabytes. */
    Map<String, Long> memory() {
        var memory = new TreeMap<String, Long>();
        supervisor.parts().forEach(part -> Memory.pssKilobytes(part.pid())
                .ifPresent(kb -> memory.put(part.name(), kb / 1024)));
        return memory;
    }

    /** The first of nine ports in a row that are free, below those which the system gives to whoever asks for any. */
    private static int freePorts() {
        return IntStream.iterate(19_080, port -> port < 32_000, port -> port + PORTS)
                .filter(port -> IntStream.range(port, port + PORTS).allMatch(Stage::isFree))
                .findFirst()
                .orElseThrow();
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    @Override
    public void close() {
        supervisor.stop(Duration.ofSeconds(4));
        lock.close();
    }
}
