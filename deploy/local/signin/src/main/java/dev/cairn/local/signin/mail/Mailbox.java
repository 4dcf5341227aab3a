package dev.cairn.local.signin.mail;

import dev.cairn.local.signin.SigninSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All mail, one file a message. {@link #keep} returns only when the file and its name are on the disk; what it has
 * returned for survives a stop at any moment.
 */
@Component
public final class Mailbox {

    private static final String SUFFIX = ".eml";
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final MailIds ids;
    private final NavigableMap<String, MailSummary> summaries = new ConcurrentSkipListMap<>();

    Mailbox(SigninSettings settings, Clock clock) {
        this.folder = settings.dataDir().resolve("mail");
        this.ids = new MailIds(clock);
        try {
            Files.createDirectories(folder);
            load();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail folder " + folder + " cannot be read", e);
        }
    }

    /** Mails, newest first. */
    public List<MailSummary> newestFirst() {
        return List.copyOf(summaries.descendingMap().values());
    }

    /** The mail with this id, read from the disk; empty if there is none. */
    public Optional<Mail> open(String id) {
        MailSummary summary = summaries.get(id);
        return summary == null ? Optional.empty() : Optional.of(new Mail(summary, file(id)));
    }

    /** Deletes everything received so far. */
    public void clear() {
        List.copyOf(summaries.keySet()).forEach(this::delete);
    }

    void keep(Envelope envelope, byte[] message) throws IOException {
        String id = ids.next();
        Instant at = MailIds.time(id);
        Path unfinished = folder.resolve(id + UNFINISHED);
        write(unfinished, envelope.headers(at), message);
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        summaries.put(id, MailParser.summary(id, file(id)));
    }

    private static void write(Path file, byte[]... parts) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (byte[] part : parts) {
                for (ByteBuffer rest = ByteBuffer.wrap(part); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        }
    }

    /** Makes a new name in the folder last; where the system cannot open folders it does so by itself. */
    private static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void load() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(UNFINISHED)) {
                    Files.delete(file);
                } else if (name.endsWith(SUFFIX)) {
                    String id = name.substring(0, name.length() - SUFFIX.length());
                    summaries.put(id, MailParser.summary(id, file));
                }
            }
        }
        if (!summaries.isEmpty()) {
            ids.continueAfter(summaries.lastKey());
        }
    }

    private void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
            summaries.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException("Mail " + id + " cannot be deleted", e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    /**
     * A mail in the box.
     *
     * @param file the message with the envelope's trace headers on top
     */
    public record Mail(MailSummary summary, Path file) {

        /** The message in its parts. */
        public MailContent content() {
            return MailParser.content(file);
        }

        /** The file's bytes, to be closed by the caller. */
        public InputStream source() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
