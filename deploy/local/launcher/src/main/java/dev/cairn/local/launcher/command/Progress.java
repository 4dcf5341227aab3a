package dev.cairn.local.launcher.command;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import dev.cairn.local.launcher.supervise.Supervisor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells a person how the parts get on: a line when one is up or down, and meanwhile what is being waited for. */
final class Progress implements Supervisor.Observer {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final Duration REPEAT = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final Home home;
    private final Map<String, Instant> started = new ConcurrentHashMap<>();

    Progress(Terminal terminal, Home home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public void changed(PartState part) {
        switch (part.health()) {
            case STARTING -> started.put(part.name(), Instant.now());
            case HEALTHY -> terminal.line("  ✓ %-18s %6s   %s".formatted(part.name(), took(part), part.address()));
            case UNWELL -> terminal.line("  ! %-18s does not answer".formatted(part.name()));
            case DOWN -> terminal.line("  ✗ %-18s has ended%s; it is started again".formatted(part.name(), reason()));
            case WAITING -> {}
        }
    }

    private String reason() {
        return home.isOnFullDisk() ? ": the disk that holds " + home.folder() + " is full, free some space" : "";
    }

    private String took(PartState part) {
        Instant from = started.getOrDefault(part.name(), Instant.now());
        return seconds(Duration.between(from, Instant.now()));
    }

    /** Shows what is waited for, until the thread is interrupted. */
    void show(Supplier<List<PartState>> parts) {
        Instant begin = Instant.now();
        Instant last = begin;
        try {
            while (true) {
                Thread.sleep(REDRAW);
                String waits = "  … " + seconds(Duration.between(begin, Instant.now())) + "  " + awaited(parts.get());
                terminal.passing(waits);
                if (!terminal.showsPassing()
                        && Duration.between(last, Instant.now()).compareTo(REPEAT) > 0) {
                    last = Instant.now();
                    terminal.line(waits);
                }
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private static String awaited(List<PartState> parts) {
        String starting = names(parts, Health.STARTING);
        String waiting = names(parts, Health.WAITING);
        return (starting.isEmpty() ? "" : "starting: " + starting)
                + (waiting.isEmpty() ? "" : "   waiting for those: " + waiting);
    }

    private static String names(List<PartState> parts, Health health) {
        return parts.stream()
                .filter(part -> part.health() == health)
                .map(PartState::name)
                .collect(Collectors.joining(", "));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
