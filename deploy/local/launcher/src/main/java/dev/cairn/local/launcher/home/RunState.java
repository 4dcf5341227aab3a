package dev.cairn.local.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a launcher says of itself and its parts, for other commands to read.
 *
 * @param launcher its process
 * @param url where people reach the portal
 * @param phase what it is about
 * @param parts in the order in which they start
 */
public record RunState(long launcher, String url, Phase phase, List<PartState> parts) {

    /** What a launcher is about. */
    public enum Phase {
        STARTING,
        RUNNING,
        STOPPING
    }

    /** How a part is. */
    public enum Health {
        WAITING,
        STARTING,
        HEALTHY,
        /** It runs, and does not answer as it should. */
        UNWELL,
        /** It has ended, and will be started again. */
        DOWN
    }

    /**
     * One part.
     *
     * @param pid its process, 0 if none runs
     * @param health how it is
     * @param since when it became so, in milliseconds since 1970
     * @param restarts how often it had to be started again
     */
    public record PartState(String name, String address, long pid, Health health, long since, int restarts) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the folder's launcher last said; it may have ended since. */
    public static Optional<RunState> read(Home home) {
        try {
            return Optional.of(JSON.readValue(Files.readString(home.state()), RunState.class));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Replaces what was said before; a reader sees the one or the other. */
    public void write(Home home) {
        try {
            Path next = home.folder().resolve("state.json.next");
            Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
            Files.move(next, home.state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says nothing any more: no part is left. */
    public static void erase(Home home) {
        try {
            Files.deleteIfExists(home.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
