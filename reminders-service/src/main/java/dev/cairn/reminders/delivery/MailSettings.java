package dev.cairn.reminders.delivery;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail goes out.
 *
 * @param from the address that mail comes from
 * @param publicUrl where people reach the portal
 * @param giveUpAfter how long a mail server may refuse for now before a mail is dropped
 */
@ConfigurationProperties("cairn.mail")
@Validated
public record MailSettings(
        @NotBlank @Email String from,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("3d") Duration giveUpAfter) {

    /** The address of a page of the portal. */
    public URI page(String path) {
        var root = publicUrl.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
