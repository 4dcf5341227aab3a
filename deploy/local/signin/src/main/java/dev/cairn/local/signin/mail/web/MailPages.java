package dev.cairn.local.signin.mail.web;

import dev.cairn.local.signin.mail.MailContent;
import dev.cairn.local.signin.mail.MailSummary;
import dev.cairn.local.signin.mail.Mailbox;
import dev.cairn.local.signin.mail.Mailbox.Mail;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The mail for people. HTML of a mail runs no script, asks no other host and stays in its frame. */
@Controller
@RequestMapping("/mail")
class MailPages {

    private static final int SHOWN = 200;
    private static final String POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @ModelAttribute("time")
    DateTimeFormatter time(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String to, Model model) {
        String wanted = to.strip().toLowerCase(Locale.ROOT);
        List<MailSummary> found = mailbox.newestFirst().stream()
                .filter(mail -> wanted.isEmpty() || wasSentToSomebodyLike(mail, wanted))
                .toList();
        model.addAttribute("to", to.strip());
        model.addAttribute("mails", found.stream().limit(SHOWN).toList());
        model.addAttribute("found", found.size());
        model.addAttribute("all", mailbox.newestFirst().size());
        return "mail/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        Mail mail = open(id);
        model.addAttribute("mail", mail.summary());
        model.addAttribute("content", mail.content());
        return "mail/message";
    }

    /** The HTML part alone, for the frame. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable String id) {
        MailContent content = open(id).content();
        if (content.html() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .body(FramedHtml.of(content.html(), content.attachments(), "/mail/api/messages/" + id));
    }

    @PostMapping("/deletion")
    String clear() {
        mailbox.clear();
        return "redirect:/mail";
    }

    private Mail open(String id) {
        return mailbox.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static boolean wasSentToSomebodyLike(MailSummary mail, String wanted) {
        return mail.to().stream()
                .anyMatch(recipient -> recipient.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
