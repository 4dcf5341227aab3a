package dev.cairn.reminders.delivery;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter before it becomes a mail.
 *
 * @param subject neutral: it is read by whoever looks at the screen
 * @param calendar a calendar entry to go with it
 */
public record Letter(
        String subject, List<Block> blocks, @Nullable CalendarPart calendar, List<Attachment> attachments) {

    /** A part of the text. */
    public sealed interface Block {}

    /** What the product says. */
    public record Said(String text) implements Block {}

    /** What is to be seen at a glance, for instance a time. */
    public record Fact(String text) implements Block {}

    /** What people wrote, under what the product calls it. */
    public record Written(String label, List<String> texts) implements Block {}

    /** The one next thing. */
    public record Action(String label, URI address) implements Block {}

    /** What is good to know, in small print. */
    public record Small(String text) implements Block {}

    /**
     * An iCalendar object.
     *
     * @param method REQUEST or CANCEL
     */
    public record CalendarPart(String method, String text) {}

    /** A file; its name is ours, never typed by anybody. */
    public record Attachment(String name, String type, byte[] content) {}

    public static Letter of(String subject, Block... blocks) {
        return new Letter(subject, List.of(blocks), null, List.of());
    }

    public Letter with(@Nullable CalendarPart calendar) {
        return new Letter(subject, blocks, calendar, attachments);
    }

    public Letter with(List<Attachment> attachments) {
        return new Letter(subject, blocks, calendar, attachments);
    }
}
