package dev.cairn.reminders;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it takes, and refuses when it is told to. */
final class MailServer implements AutoCloseable {

    /** A mail as it came over the wire. */
    record Mail(String to, byte[] raw) {

        String source() {
            return new String(raw, StandardCharsets.UTF_8);
        }

        MimeMessage message() {
            try {
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final SMTPServer server;
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile int code = 450;

    MailServer() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new Reception())
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    List<Mail> taken() {
        return taken;
    }

    List<Mail> takenFor(String address) {
        return taken.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** Refuses the next mails with an SMTP code. */
    void refuse(int mails, int code) {
        this.code = code;
        refusals.set(mails);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Reception implements MessageHandler {

        private String to = "";

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new RejectException(code, "refused by the test");
            }
            to = recipient;
        }

        @Override
        public String data(InputStream data) throws IOException {
            taken.add(new Mail(to, data.readAllBytes()));
            return null;
        }

        @Override
        public void done() {}
    }
}
