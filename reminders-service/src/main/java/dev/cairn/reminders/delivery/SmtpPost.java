package dev.cairn.reminders.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mails over by SMTP. */
@Component
final class SmtpPost implements Post {

    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl sender;
    private final MailSettings settings;

    SmtpPost(JavaMailSenderImpl sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public void send(Mail mail) {
        MimeMessage message;
        try {
            message = new LetterMessage(sender.getSession(), settings.from(), mail).message();
        } catch (AddressException e) {
            throw new MailRefused("no address that mail could go to", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail could not be put together", e);
        }
        try {
            sender.send(message);
        } catch (MailException e) {
            throw refused(e) ? new MailRefused("refused for good by the mail server", e) : e;
        }
    }

    private static boolean refused(MailException e) {
        var failed =
                e instanceof MailSendException sent && !sent.getFailedMessages().isEmpty()
                        ? sent.getFailedMessages().values().iterator().next()
                        : e;
        return permanent(failed);
    }

    private static boolean permanent(@Nullable Throwable e) {
        if (e == null) {
            return false;
        }
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= PERMANENT;
            case SMTPSendFailedException sending ->
                sending.getReturnCode() >= PERMANENT || permanent(sending.getNextException());
            case SendFailedException sending -> permanent(sending.getNextException());
            default -> permanent(e.getCause());
        };
    }
}
