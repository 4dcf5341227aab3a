package dev.cairn.local.signin.mail;

import dev.cairn.local.signin.SigninSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail for any address and says 250 only when it is on the disk. Delivers nothing further. */
@Component
final class SmtpReceiver implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SmtpReceiver.class);
    private static final int LARGEST = 25 * 1024 * 1024;

    private final int port;
    private final Mailbox mailbox;
    private @Nullable SMTPServer server;

    SmtpReceiver(SigninSettings settings, Mailbox mailbox) {
        this.port = settings.smtpPort();
        this.mailbox = mailbox;
    }

    @Override
    public synchronized void start() {
        SMTPServer starting = SMTPServer.port(port)
                .bindAddress(InetAddress.ofLiteral("127.0.0.1"))
                .hostName("localhost")
                .softwareName("Cairn demo mail")
                .insertReceivedHeaders(false)
                .maxMessageSize(LARGEST)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new Reception(mailbox))
                .build();
        try {
            starting.start();
        } catch (RuntimeException e) {
            throw new IllegalStateException("Mail cannot be received: is SMTP port " + port + " in use?", e);
        }
        server = starting;
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    /** One mail on its way in. */
    private static final class Reception implements MessageHandler {

        private final Mailbox mailbox;
        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        Reception(Mailbox mailbox) {
            this.mailbox = mailbox;
        }

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException, RejectException {
            byte[] message = data.readNBytes(LARGEST + 1);
            if (message.length > LARGEST) {
                data.transferTo(OutputStream.nullOutputStream());
                throw new RejectException(552, "5.3.4 The message is larger than " + LARGEST + " bytes");
            }
            try {
                mailbox.keep(new Envelope(from, recipients), message);
                return null;
            } catch (IOException e) {
                log.error("A mail could not be written; the sender is asked to try again", e);
                throw new RejectException(452, "4.3.1 The mail could not be written to the disk");
            }
        }

        @Override
        public void done() {}
    }
}
