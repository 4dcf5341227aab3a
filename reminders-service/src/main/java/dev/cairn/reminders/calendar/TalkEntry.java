package dev.cairn.reminders.calendar;

import dev.cairn.contracts.id.ConversationId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a calendar: when and where and between whom, with a neutral title and without what it is about.
 *
 * @param sequence rises with each change of the entry (RFC 5545, 3.8.7.4)
 * @param changedAt when this state of the entry came about
 * @param title neutral, in the language of the calendar's owner
 * @param where empty where it is not said
 * @param page where the talk is in the portal
 * @param organizer the address that invitations come from
 * @param attendees both, as far as they have an address
 */
public record TalkEntry(
        ConversationId talk,
        int sequence,
        Instant changedAt,
        @Nullable Instant start,
        Duration length,
        String title,
        String where,
        URI page,
        String organizer,
        List<Attendee> attendees) {

    /** Somebody who takes part; both have agreed to the time already. */
    public record Attendee(String name, String email) {}
}
