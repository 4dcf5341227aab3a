package dev.cairn.reminders.delivery;

/** What a mail is about. */
public enum MailKind {
    /** Times were proposed. */
    PROPOSAL,
    /** A talk that stood has other times to choose from. */
    MOVED,
    /** A talk has its time. */
    INVITATION,
    CANCELLATION,
    RECAP,
    CHECK_IN_DUE,
    PROPOSAL_TO_ANSWER,
    RECAP_TO_SEND,
    TALK_TO_PREPARE,
    /** All that waits, once a day. */
    DIGEST
}
