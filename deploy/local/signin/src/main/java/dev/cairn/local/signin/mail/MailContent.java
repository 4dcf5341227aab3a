package dev.cairn.local.signin.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message taken apart.
 *
 * @param headers decoded values by name, in the order of the message; a name may come several times
 * @param text the plain text, if there is one
 * @param html the HTML text, if there is one
 * @param attachments every other part, calendar entries and embedded pictures included
 */
public record MailContent(
        Map<String, List<String>> headers,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /**
     * A part of the message that is not its text.
     *
     * @param type media type without parameters
     * @param contentId what HTML calls it by, without angle brackets, or null
     */
    public record Attachment(
            String name, String type, @Nullable String contentId, byte[] bytes) {}
}
