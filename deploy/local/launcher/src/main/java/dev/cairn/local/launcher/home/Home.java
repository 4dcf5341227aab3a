package dev.cairn.local.launcher.home;

import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one local Cairn.
 *
 * <pre>
 * data/      what the parts keep, a folder each, and the format it is in
 * key        the outermost key of all words, beside the data so that a copy of the data alone tells nothing
 * logs/      a file a part
 * organizations/ instead of the demo's, where somebody has put it there
 * lock       held while a launcher runs
 * state.json what that launcher last said of its parts
 * </pre>
 *
 * @param root the checkout, or wherever the built parts are
 * @param folder the folder itself
 */
public record Home(Path root, Path folder) {

    /** What this version writes; raised when an older one could not read it any more. */
    static final int FORMAT = 4;

    private static final long NEEDED_MB = 300;
    private static final long FULL_MB = 20;

    public Path data() {
        return folder.resolve("data");
    }

    public Path data(String part) {
        return data().resolve(part);
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Organizations that are brought in at the first start, a folder each: those found here, or else the demo's. */
    public Path organizations() {
        var own = folder.resolve("organizations");
        return Files.isDirectory(own) ? own : root.resolve("deploy/demo");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path state() {
        return folder.resolve("state.json");
    }

    Path key() {
        return folder.resolve("key");
    }

    private Path format() {
        return data().resolve("format");
    }

    /**
     * Makes the folder itself.
     *
     * @throws Trouble if that is not possible
     */
    public void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Trouble unwritable(IOException e) {
        return new Trouble(
                "The folder " + folder + " cannot be written: " + e.getMessage(),
                "Make it writable for you, or choose another with --data DIR.",
                e);
    }

    /**
     * Makes what is in it, after having made sure that they can be used.
     *
     * @throws Trouble if they cannot be written, the disk is full, or a newer version has written them
     */
    public void prepare() {
        try {
            Files.createDirectories(data());
            Files.createDirectories(logs());
            checkSpace(freeMegabytes());
            checkFormat();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void checkSpace(long free) {
        if (free < NEEDED_MB) {
            throw new Trouble(
                    "The disk that holds " + folder + " is full: " + free + " MB are left, " + NEEDED_MB
                            + " are needed.",
                    "Free some space, or choose a folder on another disk with --data DIR.");
        }
    }

    /** Whether there is no room left to speak of, which ends parts that keep data. */
    public boolean isOnFullDisk() {
        try {
            return freeMegabytes() < FULL_MB;
        } catch (IOException unknown) {
            return false;
        }
    }

    private long freeMegabytes() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
    }

    private void checkFormat() throws IOException {
        if (Files.notExists(format())) {
            Files.writeString(format(), FORMAT + "\n");
            return;
        }
        String found = Files.readString(format()).strip();
        if (!found.equals(Integer.toString(FORMAT))) {
            throw new Trouble(
                    "The data in " + data() + " is in format " + found
                            + ", which another version of Cairn wrote; this one knows " + FORMAT + ".",
                    "Use the version that wrote it, choose another folder with --data DIR, or start afresh with ./cairn reset.");
        }
    }

    /** Deletes what the parts have kept, the key, and the logs; nothing else that may be in the folder. */
    public void clear() {
        for (Path path : List.of(data(), logs(), state(), key())) {
            delete(path);
        }
    }

    /** Deletes the folder with all that is in it. */
    public void delete() {
        delete(folder);
    }

    private static void delete(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new Trouble(path + " cannot be deleted: " + e.getMessage(), "Delete it by hand.", e);
        }
    }
}
