package dev.cairn.local.launcher.supervise;

import dev.cairn.local.launcher.home.Home;
import dev.cairn.local.launcher.home.RunState;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of parts whose launcher was ended by force: they still hold the ports and the data. */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Orphans() {}

    /** How a process of this folder's parts is told from any other that may have got the same number since. */
    static String mark(Home home) {
        return "-Dcairn.home=" + home.folder();
    }

    /** Ends what a launcher that is gone has left; call it only while no launcher runs. Returns how many there were. */
    public static int end(Home home) {
        List<ProcessHandle> left = find(home);
        left.reversed().forEach(Orphans::end);
        return left.size();
    }

    private static List<ProcessHandle> find(Home home) {
        return RunState.read(home).stream()
                .flatMap(state -> state.parts().stream())
                .map(part -> ProcessHandle.of(part.pid()))
                .flatMap(Optional::stream)
                .filter(process -> isMarked(process, mark(home)))
                .toList();
    }

    private static boolean isMarked(ProcessHandle process, String mark) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(mark::equals);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
