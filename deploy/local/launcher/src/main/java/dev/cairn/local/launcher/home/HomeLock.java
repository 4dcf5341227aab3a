package dev.cairn.local.launcher.home;

import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by the one launcher that uses a folder; the operating system lets go of it however that launcher ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws Trouble if another launcher holds it
     */
    public static HomeLock take(Home home) {
        HomeLock taken = tryTake(home);
        if (taken == null) {
            throw new Trouble(
                    "Cairn already runs from " + home.folder()
                            + RunState.read(home).map(HomeLock::where).orElse("") + ".",
                    "See ./cairn status, stop it with ./cairn down, or start another with --port N --data DIR.");
        }
        return taken;
    }

    private static String where(RunState state) {
        return " (" + state.url() + ", process " + state.launcher() + ")";
    }

    /** Whether a launcher runs from this folder now. */
    public static boolean isHeld(Home home) {
        try (HomeLock taken = tryTake(home)) {
            return taken == null;
        }
    }

    private static @Nullable HomeLock tryTake(Home home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new HomeLock(channel);
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
