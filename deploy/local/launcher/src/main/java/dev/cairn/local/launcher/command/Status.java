package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.HomeLock;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.home.RunState.Phase;
import dev.cairn.local.launcher.supervise.Memory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Shows how each part is, where it can be reached, and what memory it takes. Exits with 0 only if all are well. */
final class Status implements Command {

    private static final String ROW = "  %-18s %-9s %7s  %9s  %-26s %s";

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String summary() {
        return "Shows health, address and memory of each part.";
    }

    @Override
    public int run(Context context) {
        Home home = context.home();
        Optional<RunState> state =
                Files.isDirectory(home.folder()) && HomeLock.isHeld(home) ? RunState.read(home) : Optional.empty();
        if (state.isEmpty()) {
            context.terminal().line("Cairn does not run from " + home.folder() + ". Start it with ./cairn up.");
            return 1;
        }
        show(context.terminal(), state.get());
        boolean well = state.get().parts().stream().allMatch(part -> part.health() == Health.HEALTHY);
        return well && state.get().phase() == Phase.RUNNING ? 0 : 1;
    }

    private static void show(Terminal terminal, RunState state) {
        terminal.line("Cairn is " + word(state.phase()) + " at " + state.url());
        terminal.line(
                ROW.formatted("part", "health", "for", "memory", "address", "").stripTrailing());
        state.parts().forEach(part -> terminal.line(row(part).stripTrailing()));
        OptionalLong own = Memory.pssKilobytes(state.launcher());
        terminal.line(ROW.formatted("launcher", "", "", megabytes(own), "", "").stripTrailing());
        long sum = LongStream.concat(own.stream(), state.parts().stream().flatMapToLong(Status::memory))
                .sum();
        terminal.line(ROW.formatted("together", "", "", megabytes(OptionalLong.of(sum)), "", "")
                .stripTrailing());
    }

    private static String row(PartState part) {
        Duration since = Duration.ofMillis(System.currentTimeMillis() - part.since());
        String restarts = part.restarts() == 0 ? "" : "started again " + part.restarts() + " times";
        OptionalLong memory = part.pid() == 0 ? OptionalLong.empty() : Memory.pssKilobytes(part.pid());
        return ROW.formatted(
                part.name(), word(part.health()), shortly(since), megabytes(memory), part.address(), restarts);
    }

    private static LongStream memory(PartState part) {
        return part.pid() == 0 ? LongStream.empty() : Memory.pssKilobytes(part.pid()).stream();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String megabytes(OptionalLong kilobytes) {
        return kilobytes.isEmpty() ? "" : kilobytes.getAsLong() / 1024 + " MB";
    }

    private static String shortly(Duration duration) {
        if (duration.toMinutes() == 0) {
            return duration.toSeconds() + " s";
        }
        return duration.toHours() == 0 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
