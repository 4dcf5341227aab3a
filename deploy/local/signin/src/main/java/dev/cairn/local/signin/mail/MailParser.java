package dev.cairn.local.signin.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what senders send, also when it is not quite as the standards want it. */
final class MailParser {

    private MailParser() {}

    /** Reads no further than the headers. */
    static MailSummary summary(String id, Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            InternetHeaders headers = new InternetHeaders(in, true);
            return new MailSummary(
                    id,
                    sender(headers),
                    values(headers, Envelope.RECIPIENT),
                    first(headers, "Subject"),
                    first(headers, "Message-ID"),
                    MailIds.time(id));
        } catch (IOException | MessagingException e) {
            return new MailSummary(id, "", List.of(), "", "", MailIds.time(id));
        }
    }

    static MailContent content(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MimeMessage message = new MimeMessage(null, in);
            Parts parts = new Parts();
            parts.take(message);
            return new MailContent(headers(message), parts.text, parts.html, parts.attachments);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (MessagingException e) {
            return new MailContent(Map.of(), "This message cannot be taken apart; see its source.", null, List.of());
        }
    }

    private static String sender(InternetHeaders headers) {
        String sender = first(headers, Envelope.SENDER).replaceAll("^<|>$", "");
        return sender.isEmpty() ? first(headers, "From") : sender;
    }

    private static String first(InternetHeaders headers, String name) {
        return values(headers, name).stream().findFirst().orElse("");
    }

    private static List<String> values(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null
                ? List.of()
                : List.of(values).stream().map(MailParser::decoded).toList();
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            String name = Objects.requireNonNullElse(
                    spelling.putIfAbsent(header.getName(), header.getName()), header.getName());
            headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(decoded(header.getValue()));
        }
        return headers;
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value)).strip();
        } catch (UnsupportedEncodingException e) {
            return value.strip();
        }
    }

    /** Collects the leaves of a message's tree of parts. */
    private static final class Parts {

        @Nullable
        String text;

        @Nullable
        String html;

        final List<MailContent.Attachment> attachments = new ArrayList<>();

        void take(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart child = multipart.getBodyPart(i);
                    take(child);
                }
            } else if (isText(part, "text/plain") && text == null) {
                text = string(part);
            } else if (isText(part, "text/html") && html == null) {
                html = string(part);
            } else {
                attachments.add(attachment(part));
            }
        }

        private static boolean isText(Part part, String type) throws MessagingException {
            return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }

        private MailContent.Attachment attachment(Part part) throws MessagingException, IOException {
            String type = type(part);
            String[] contentId = part.getHeader("Content-ID");
            return new MailContent.Attachment(
                    name(part, type),
                    type,
                    contentId == null ? null : contentId[0].strip().replaceAll("^<|>$", ""),
                    bytes(part));
        }

        private String name(Part part, String type) throws MessagingException, IOException {
            String name = part.getFileName();
            if (name != null) {
                return MimeUtility.decodeText(name);
            }
            return type.equals("text/calendar") ? "invite.ics" : "part-" + (attachments.size() + 1);
        }

        private static String type(Part part) throws MessagingException {
            try {
                return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
            } catch (ParseException e) {
                return "application/octet-stream";
            }
        }

        private static String string(Part part) throws MessagingException, IOException {
            return new String(bytes(part), charset(part));
        }

        private static Charset charset(Part part) throws MessagingException {
            try {
                String name = new ContentType(part.getContentType()).getParameter("charset");
                return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
            } catch (ParseException | IllegalArgumentException e) {
                return StandardCharsets.UTF_8;
            }
        }

        private static byte[] bytes(Part part) throws MessagingException, IOException {
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
