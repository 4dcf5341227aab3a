package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.Trouble;
import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.HomeLock;
import dev.cairn.local.launcher.part.Part;
import dev.cairn.local.launcher.part.Parts;
import dev.cairn.local.launcher.part.Settings;
import dev.cairn.local.launcher.supervise.Orphans;
import dev.cairn.local.launcher.supervise.Spawner;
import dev.cairn.local.launcher.supervise.Supervisor;
import dev.cairn.local.launcher.unpack.Unpacker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts everything and keeps it running until Ctrl-C or {@code down}. */
final class Up implements Command {

    /** Four layers of parts have to end within 15 seconds. */
    private static final Duration A_LAYER_ENDS_WITHIN = Duration.ofMillis(3500);

    @Override
    public String name() {
        return "up";
    }

    @Override
    public String synopsis() {
        return "[--detach] [--port N] [--mongodb URI] [--kafka ADDRESS] [--only PART,…]";
    }

    @Override
    public String summary() {
        return "Starts everything. Ctrl-C stops it; with --detach it goes on until ./cairn down.";
    }

    @Override
    public Set<String> options() {
        return Set.of("port", "mongodb", "kafka", "only");
    }

    @Override
    public Set<String> flags() {
        return Set.of("detach");
    }

    @Override
    public int run(Context context) throws InterruptedException {
        Settings settings = settings(context.arguments());
        return context.arguments().has("detach") ? new Detached(context, settings).run() : attached(context, settings);
    }

    private Settings settings(Arguments arguments) {
        return new Settings(
                arguments.option("port").map(this::port).orElse(Settings.DEFAULT_PORT),
                arguments.option("mongodb"),
                arguments.option("kafka"),
                arguments.option("only").map(names -> Set.of(names.split(","))).orElse(Set.of()));
    }

    private int port(String text) {
        if (text.matches("\\d{4,5}") && Integer.parseInt(text) <= 65_000) {
            return Integer.parseInt(text);
        }
        throw Arguments.misuse(this, "--port takes a number from 1024 to 65000, not " + text + ".");
    }

    private static int attached(Context context, Settings settings) throws InterruptedException {
        Home home = context.home();
        home.make();
        try (HomeLock lock = HomeLock.take(home)) {
            Orphans.end(home);
            home.prepare();
            List<Part> parts = Parts.of(settings, home);
            Parts.checkPorts(parts, settings);
            return supervise(context, settings, parts);
        }
    }

    private static int supervise(Context context, Settings settings, List<Part> parts) throws InterruptedException {
        Terminal terminal = context.terminal();
        Home home = context.home();
        Instant begin = Instant.now();
        parts.forEach(part -> Unpacker.program(home.root(), part.module()));
        Spawner spawner = new Spawner(home, part -> command(home, part));
        Progress progress = new Progress(terminal, home);
        Supervisor supervisor = new Supervisor(home, settings.publicUrl(), parts, spawner, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(terminal, supervisor)));
        terminal.line("Cairn starts; its data is in " + home.folder());
        supervisor.start();
        Thread shows = Thread.ofPlatform().daemon().start(() -> progress.show(supervisor::parts));
        boolean well = supervisor.awaitAllWell();
        shows.interrupt();
        shows.join();
        if (well) {
            if (settings.only().isEmpty()) {
                FirstStart.bringDemo(home, settings, terminal);
            }
            terminal.line(Welcome.text(settings, parts, Duration.between(begin, Instant.now())));
            supervisor.announceReady();
            new CountDownLatch(1).await(); // the shutdown hook ends it
        }
        throw failure(home, supervisor);
    }

    /** Asked at each start, so a part that was built anew comes back as what it is now. */
    private static List<String> command(Home home, Part part) {
        return Unpacker.program(home.root(), part.module()).command(part.heapMegabytes(), part.arguments());
    }

    private static Trouble failure(Home home, Supervisor supervisor) {
        return supervisor
                .givenUp()
                .map(part -> new Trouble(
                        part.name() + " cannot be started. The end of its log:\n"
                                + Logs.lastLines(home.log(part.name()), 12, line -> !line.startsWith("\t")),
                        "The whole log is " + home.log(part.name()) + "."))
                .orElseGet(() -> new Trouble("Cairn was stopped while it started.", ""));
    }

    private static void stop(Terminal terminal, Supervisor supervisor) {
        Instant begin = Instant.now();
        terminal.line("Cairn stops …");
        supervisor.stop(A_LAYER_ENDS_WITHIN);
        terminal.line("Stopped after " + Progress.seconds(Duration.between(begin, Instant.now())) + ".");
    }
}
