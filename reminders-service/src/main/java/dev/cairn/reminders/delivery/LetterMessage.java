package dev.cairn.reminders.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * A letter as a MIME message: text and HTML and the calendar entry as alternatives, attachments beside them. No value can
 * add a header: each stands in one line before it is set.
 */
final class LetterMessage {

    private static final String UTF_8 = "UTF-8";

    private final Session session;
    private final String from;
    private final Post.Mail mail;

    LetterMessage(Session session, String from, Post.Mail mail) {
        this.session = session;
        this.from = from;
        this.mail = mail;
    }

    /** @throws AddressException where the recipient's address is none */
    MimeMessage message() throws MessagingException {
        var message = new WithId(session, mail.messageId());
        message.setFrom(address(from, "Cairn"));
        message.setRecipient(
                Message.RecipientType.TO, address(mail.to(), mail.recipient().name()));
        message.setSubject(Plain.line(mail.letter().subject()), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.recipient().locale().getLanguage());
        message.setContent(content());
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        if (!Plain.line(address).equals(address)) {
            throw new AddressException("more than one line");
        }
        var checked = new InternetAddress(address, true);
        try {
            return new InternetAddress(checked.getAddress(), Plain.line(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private MimeMultipart content() throws MessagingException {
        var mixed = new MimeMultipart("mixed");
        var alternatives = new MimeBodyPart();
        alternatives.setContent(alternatives());
        mixed.addBodyPart(alternatives);
        var calendar = mail.letter().calendar();
        if (calendar != null) {
            mixed.addBodyPart(attached(new Letter.Attachment(
                    "invite.ics", "application/ics", calendar.text().getBytes(StandardCharsets.UTF_8))));
        }
        for (var attachment : mail.letter().attachments()) {
            mixed.addBodyPart(attached(attachment));
        }
        return mixed;
    }

    private MimeMultipart alternatives() throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        var page = new LetterPage(mail.letter(), mail.recipient().locale());
        alternatives.addBodyPart(text(page.text(), "plain"));
        alternatives.addBodyPart(text(page.html(), "html"));
        var calendar = mail.letter().calendar();
        if (calendar != null) {
            alternatives.addBodyPart(part(
                    calendar.text().getBytes(StandardCharsets.UTF_8),
                    "text/calendar; charset=UTF-8; method=" + calendar.method()));
        }
        return alternatives;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart attached(Letter.Attachment attachment) throws MessagingException {
        var part = part(attachment.content(), attachment.type());
        part.setFileName(Plain.line(attachment.name()));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /** Bytes as they are: a calendar entry keeps its line ends on every way. */
    private static MimeBodyPart part(byte[] content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps its Message-ID, which {@code saveChanges} would replace. */
    private static final class WithId extends MimeMessage {

        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
