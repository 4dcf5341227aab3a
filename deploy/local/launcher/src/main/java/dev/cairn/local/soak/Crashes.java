package dev.cairn.local.soak;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import dev.cairn.local.launcher.home.RunState.Health;
import dev.cairn.local.launcher.home.RunState.PartState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Ends parts as a power cut would. The launcher starts them again. */
final class Crashes {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int LONGEST_PEACE_MILLIS = 8_000;

    /** What people's words go through; the local sign-in only lets them in. */
    private static final List<String> PARTS =
            List.of("store", "broker", "goals-service", "feedback-service", "reminders-service", "gateway", "signin");

    private final Home home;
    private final Consumer<String> told;
    private int count;

    Crashes(Home home, Consumer<String> told) {
        this.home = home;
        this.told = told;
    }

    int count() {
        return count;
    }

    /** Each part once, one after the other; returns when all parts are well again. */
    void ofEachPart() {
        for (var name : PARTS) {
            parts().stream().filter(part -> part.name().equals(name)).forEach(this::kill);
            awaitWell();
        }
    }

    /** At moments that the seed decides, until then; returns when all parts are well again. */
    void atRandom(Instant end, long seed) {
        var random = new Random(seed);
        while (Instant.now().isBefore(end)) {
            Pause.of(Duration.ofMillis(random.nextInt(LONGEST_PEACE_MILLIS)));
            var running = parts().stream()
                    .filter(part -> PARTS.contains(part.name()))
                    .filter(part -> part.pid() != 0)
                    .toList();
            if (!running.isEmpty()) {
                kill(running.get(random.nextInt(running.size())));
            }
            // Sometimes the next one ends while this one is still coming back.
            if (random.nextBoolean()) {
                awaitWell();
            }
        }
        awaitWell();
    }

    private void kill(PartState part) {
        count++;
        told.accept("  kill -9 " + part.name());
        ProcessHandle.of(part.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    void awaitWell() {
        var until = Instant.now().plus(PATIENCE);
        do {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("the parts do not come back: " + parts());
            }
            Pause.of(LOOK_EVERY);
        } while (!parts().stream().allMatch(Crashes::isWell));
    }

    private static boolean isWell(PartState part) {
        return part.health() == Health.HEALTHY
                && ProcessHandle.of(part.pid()).map(ProcessHandle::isAlive).orElse(false);
    }

    private List<PartState> parts() {
        return RunState.read(home).map(RunState::parts).orElse(List.of());
    }
}
