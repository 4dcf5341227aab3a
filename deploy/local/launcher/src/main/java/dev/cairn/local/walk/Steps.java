package dev.cairn.local.walk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells each step of a walk with a tick and the time it took. */
public final class Steps {

    private final Consumer<String> out;

    public Steps(Consumer<String> out) {
        this.out = out;
    }

    boolean held(String step, Runnable run) {
        return step(step, () -> {
                    run.run();
                    return step;
                })
                .isPresent();
    }

    <T> Optional<T> step(String step, Supplier<T> run) {
        long from = System.nanoTime();
        try {
            var result = run.get();
            out.accept("✓ " + step + took(from));
            return Optional.of(result);
        } catch (RuntimeException e) {
            out.accept("✗ " + step + took(from));
            out.accept("  " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String took(long from) {
        return " (" + Duration.ofNanos(System.nanoTime() - from).toMillis() + " ms)";
    }
}
