package dev.cairn.local.launcher.home;

import dev.cairn.local.launcher.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What a local Cairn has to keep to itself: made at the first start, the same ever after, readable by its owner alone. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /**
     * The outermost key, in the form that only the local profile takes.
     *
     * @throws Trouble if it is gone although there is data that it locks
     */
    public static String outermostKey(Home home) {
        if (Files.notExists(home.key()) && Files.exists(home.data("store"))) {
            throw new Trouble(
                    "The key " + home.key() + " is gone, and without it nothing in " + home.data() + " can be read.",
                    "Put the file back, or start afresh with ./cairn reset.");
        }
        return kept(home.key(), "local:" + Base64.getEncoder().encodeToString(random()));
    }

    /** The secret of a client at the local sign-in provider, which reads the same file. */
    public static String clientSecret(Home home, String issuer) {
        Path file = home.data("signin").resolve("clients").resolve(issuer + ".secret");
        return kept(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random()));
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String kept(Path file, String fresh) {
        try {
            if (Files.notExists(file)) {
                keep(file, fresh);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can be neither read nor made", e);
        }
    }

    private static void keep(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, ownerOnly());
        Files.writeString(next, text + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
