package dev.cairn.reminders.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final ConversationId TALK = new ConversationId(Ids.random(Instant.parse("2026-11-22T10:00:00Z")));

    @Test
    void anInvitationHoldsTimeAndPeopleAndNothingOfWhatItIsAbout() throws Exception {
        var calendar = parsed(Calendars.request(talk("Gespräch", "Raum 4", "Ada Lindqvist")));
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        var event = event(calendar);
        assertThat(value(event, Property.UID)).isEqualTo(TALK.value());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Gespräch");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Raum 4");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261203T130000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261203T133000Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
        assertThat(event.getProperty(Property.DESCRIPTION)).isEmpty();
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void aCancellationTakesTheSameEntryOut() throws Exception {
        var calendar = parsed(Calendars.cancel(talk("Conversation", "", "Ada")));
        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(calendar), Property.UID)).isEqualTo(TALK.value());
        assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void aCancellationNeedsNoTime() throws Exception {
        var entry = talk("Conversation", "", "Ada");
        var timeless = new TalkEntry(
                entry.talk(),
                4,
                entry.changedAt(),
                null,
                entry.length(),
                "Conversation",
                "",
                entry.page(),
                entry.organizer(),
                entry.attendees());
        var event = event(parsed(Calendars.cancel(timeless)));
        assertThat(event.getProperty(Property.DTSTART)).isEmpty();
    }

    @Test
    void linesAreFoldedByOctetsAndNeverWithinACharacter() throws Exception {
        var place = "日本語の会議室、とても長い名前 👩🏽‍💻 ".repeat(8).strip();
        var written = Calendars.request(talk("Gespräch", place, "Zoë Ångström-Nuñez de la Étoile 漢字 ".repeat(4)));
        for (var line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(value(event(parsed(written)), Property.LOCATION)).isEqualTo(place);
    }

    @Test
    void nothingTypedAddsALine() throws Exception {
        var evil = "Room\r\nATTENDEE:mailto:eve@evil.example\rX-A:1\nX-B:2\u0000\u0085\u2028X-C:3";
        var written = Calendars.request(talk("Gespräch", evil, "Ada\r\nORGANIZER:mailto:eve@evil.example\";X=\"1"));
        assertThat(written.replace("\r\n", ""))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .doesNotContain("\u0000");
        var event = event(parsed(written));
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
        assertThat(event.getProperties(Property.ORGANIZER)).hasSize(1);
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:cairn@acme.example");
        assertThat(written.lines()).noneMatch(line -> line.startsWith("X-"));
    }

    @Test
    void separatorsInAPlaceStayOneValue() throws Exception {
        var place = "Haus 2, Raum 4; hinten \\ links: „Moor“";
        assertThat(value(event(parsed(Calendars.request(talk("Gespräch", place, "Ada")))), Property.LOCATION))
                .isEqualTo(place);
    }

    private static TalkEntry talk(String title, String where, String name) {
        return new TalkEntry(
                TALK,
                3,
                Instant.parse("2026-11-22T10:00:00Z"),
                Instant.parse("2026-12-03T13:00:00Z"),
                Duration.ofMinutes(30),
                title,
                where,
                URI.create("https://cairn.acme.example/conversations/" + TALK.value()),
                "cairn@acme.example",
                List.of(
                        new TalkEntry.Attendee(name, "ada@acme.example"),
                        new TalkEntry.Attendee("Ben", "ben+talks@acme.example")));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getProperty(name).orElseThrow().getValue();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
