package dev.cairn.reminders.delivery;

/** Hands mails over to a mail server. */
interface Post {

    /**
     * Returns once the server has taken the mail.
     *
     * @throws MailRefused where no retry helps
     * @throws RuntimeException of any other kind where one may
     */
    void send(Mail mail);

    /**
     * @param messageId with its angle brackets; the same for the same cause
     */
    record Mail(String messageId, String to, Recipient recipient, Letter letter) {}

    /** The server refuses this mail for good, or there is no such address. */
    final class MailRefused extends RuntimeException {
        MailRefused(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
