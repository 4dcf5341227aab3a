package dev.cairn.local.signin.mail;

import java.time.Instant;
import java.util.List;

/**
 * What a list of mails shows.
 *
 * @param id sortable: a later mail has a greater one
 * @param from the envelope's sender, or as the message says where that is empty
 * @param to the envelope's recipients, whatever the message's own headers say
 * @param subject decoded, empty where there is none
 * @param messageId as sent, angle brackets included, or empty
 */
public record MailSummary(
        String id, String from, List<String> to, String subject, String messageId, Instant receivedAt) {

    /** Whether it was delivered to this address. */
    public boolean wasSentTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
