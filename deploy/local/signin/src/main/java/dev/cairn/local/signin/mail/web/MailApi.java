package dev.cairn.local.signin.mail.web;

import dev.cairn.local.signin.mail.MailContent;
import dev.cairn.local.signin.mail.MailContent.Attachment;
import dev.cairn.local.signin.mail.MailSummary;
import dev.cairn.local.signin.mail.Mailbox;
import dev.cairn.local.signin.mail.Mailbox.Mail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The mail as JSON, for tests and scripts. */
@RestController
@RequestMapping("/mail/api/messages")
class MailApi {

    private final Mailbox mailbox;

    MailApi(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    record Messages(List<Message> messages) {}

    record Message(
            String id,
            String from,
            List<String> to,
            String subject,
            String messageId,
            Instant receivedAt,
            Map<String, List<String>> headers,
            @Nullable String text,
            @Nullable String html,
            List<Listed> attachments) {}

    record Listed(int n, String name, String type, int size) {}

    /** Newest first: those to one address, those after an id, at most so many; all of them if nothing is asked for. */
    @GetMapping
    Messages list(
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "2147483647") int limit) {
        return new Messages(mailbox.newestFirst().stream()
                .filter(mail -> to == null || mail.wasSentTo(to))
                .filter(mail -> mail.id().compareTo(after) > 0)
                .limit(limit)
                .flatMap(mail -> mailbox.open(mail.id()).stream())
                .map(MailApi::message)
                .toList());
    }

    @GetMapping("/{id}")
    Message show(@PathVariable String id) {
        return message(open(id));
    }

    @GetMapping("/{id}/source")
    ResponseEntity<InputStreamResource> source(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean download) throws IOException {
        InputStreamResource source = new InputStreamResource(open(id).source());
        if (download) {
            return asFile(id + ".eml", "message/rfc822").body(source);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(source);
    }

    @GetMapping("/{id}/attachments/{n}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int n) {
        List<Attachment> attachments = open(id).content().attachments();
        if (n < 0 || n >= attachments.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Attachment attachment = attachments.get(n);
        return asFile(attachment.name(), attachment.type()).body(attachment.bytes());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        mailbox.clear();
    }

    private Mail open(String id) {
        return mailbox.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Never shown in place: what a mail brings along must not run as a page of ours. */
    private static ResponseEntity.BodyBuilder asFile(String name, String type) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(mediaType(type));
    }

    private static MediaType mediaType(String type) {
        try {
            return MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static Message message(Mail mail) {
        MailSummary summary = mail.summary();
        MailContent content = mail.content();
        return new Message(
                summary.id(),
                summary.from(),
                summary.to(),
                summary.subject(),
                summary.messageId(),
                summary.receivedAt(),
                content.headers(),
                content.text(),
                content.html(),
                listed(content.attachments()));
    }

    private static List<Listed> listed(List<Attachment> attachments) {
        return IntStream.range(0, attachments.size())
                .mapToObj(n -> {
                    Attachment attachment = attachments.get(n);
                    return new Listed(n, attachment.name(), attachment.type(), attachment.bytes().length);
                })
                .toList();
    }
}
