package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.PersonId;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailIT {

    private static final Instant AT = Instant.parse("2099-12-03T13:00:00Z");

    private Organization acme;
    private Organization.Talk talk;

    @BeforeEach
    void organization() {
        acme = new Organization(Reminded.SERVICE, "Europe/Berlin");
        talk = acme.talk(acme.hanna, acme.ben);
        Reminded.NEIGHBOURS.person(acme.hanna, "Hanna Åström", hannasAddress(), "Europe/Berlin", "de", "sie");
        Reminded.NEIGHBOURS.person(acme.ben, "Ben", bensAddress(), "America/Toronto", "en", "sie");
    }

    @AfterEach
    void asBefore() {
        Reminded.CLOCK.goBackToNow();
        Reminded.NEIGHBOURS.away(false);
        Reminded.MAIL.refuse(0, 450);
    }

    @Test
    void aProposalGoesToTheOtherSideWithTimesOfBoth() throws Exception {
        stands("proposed", null);
        talk.proposed();
        acme.goOn();
        assertThat(sent(hannasAddress())).isEmpty();
        var mail = only(bensAddress());
        assertThat(mail.getSubject()).isEqualTo("Conversation: choose a time");
        assertThat(text(mail, "text/plain"))
                .contains("Hanna Åström would like to have a career talk with you")
                .contains("Thursday, 3 December, 8:00 your time; 14:00 for Hanna Åström, 30 minutes")
                .contains("http://localhost:8080/conversations/" + talk.id);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(source(bensAddress())).doesNotContain("geheimer Zweck");
    }

    @Test
    void anInvitationBringsTheSameEntryToBothEachInTheirLanguage() throws Exception {
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();

        var hannas = only(hannasAddress());
        assertThat(hannas.getSubject()).isEqualTo("Gespräch am Donnerstag, 3. Dezember");
        assertThat(text(hannas, "text/plain"))
                .contains("Guten Tag Hanna Åström,")
                .contains("Ihr Entwicklungsgespräch mit Ben");
        var event = event(calendar(hannas));
        assertThat(calendar(hannas).getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo(talk.id.value());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Gespräch");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Raum für zwei: Raum 4");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20991203T130000Z");
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
        assertThat(value(event(calendar(only(bensAddress()))), Property.SUMMARY))
                .isEqualTo("Conversation");
        assertThat(calendarText(hannas)).doesNotContain("geheimer Zweck").doesNotContain("Thema");
        for (var line : calendarText(hannas).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(calendarPart(hannas).getContentType())
                .contains("method=REQUEST")
                .contains("charset=UTF-8");
    }

    @Test
    void aMoveAndACancellationChangeTheSameEntry() throws Exception {
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        talk.moved(acme.hanna);
        stands("proposed", null, 1, acme.hanna);
        acme.goOn();
        var moved = sent(bensAddress()).getLast();
        assertThat(calendar(moved).getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("CANCEL");
        assertThat(value(event(calendar(moved)), Property.SEQUENCE)).isEqualTo("1");

        talk.scheduled(AT.plus(Duration.ofDays(7)));
        stands("scheduled", AT.plus(Duration.ofDays(7)), 2, acme.hanna);
        acme.goOn();
        var again = sent(bensAddress()).getLast();
        assertThat(value(event(calendar(again)), Property.UID)).isEqualTo(talk.id.value());
        assertThat(value(event(calendar(again)), Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event(calendar(again)), Property.DTSTART)).isEqualTo("20991210T130000Z");

        talk.cancelled();
        stands("cancelled", AT.plus(Duration.ofDays(7)), 3, acme.hanna);
        acme.goOn();
        var cancelled = sent(bensAddress()).getLast();
        assertThat(calendar(cancelled)
                        .getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("CANCEL");
        assertThat(value(event(calendar(cancelled)), Property.SEQUENCE)).isEqualTo("3");
        assertThat(sent(bensAddress())).hasSize(4);
        assertThat(sent(hannasAddress())).hasSize(4);
    }

    @Test
    void whatWasOvertakenBeforeItWentIsNotSent() {
        Reminded.NEIGHBOURS.away(true);
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        stands("cancelled", AT, 1, acme.hanna);
        talk.cancelled();
        Reminded.NEIGHBOURS.away(false);
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(60));
        acme.goOn();
        assertThat(sent(bensAddress())).hasSize(1);
        assertThat(source(bensAddress())).contains("Conversation cancelled");
    }

    @Test
    void aRecapInFullBringsItsWordsAndThePlanOnce() throws Exception {
        acme.shared(acme.hanna, acme.ben, 3, null);
        Reminded.NEIGHBOURS.plan(acme.hanna, acme.ben, "%PDF-1.7 Der geteilte Plan");
        recapped("in-full");
        talk.recapped(RecapForm.IN_FULL);
        acme.goOn();
        var bens = only(bensAddress());
        assertThat(text(bens, "text/plain"))
                .contains("Hanna Åström sent you the recap")
                .contains("> Run the user tests yourself")
                .contains("Enrol <now> – Hanna Åström, by Thursday, 31 December")
                .contains("Thanks from Ben")
                .contains("no target agreement");
        assertThat(text(bens, "text/html")).contains("Enrol &lt;now&gt;").doesNotContain("Enrol <now>");
        assertThat(attachment(bens, "plan.pdf")).contains("Der geteilte Plan");
        assertThat(bens.getSubject()).isEqualTo("Recap of your conversation");
        assertThat(names(only(hannasAddress()))).doesNotContain("plan.pdf");

        var next = acme.talk(acme.hanna, acme.ben);
        recapped(next, "in-full");
        next.recapped(RecapForm.IN_FULL);
        acme.goOn();
        assertThat(names(sent(bensAddress()).getLast())).doesNotContain("plan.pdf");
        acme.shared(acme.hanna, acme.ben, 4, null);
        var third = acme.talk(acme.hanna, acme.ben);
        recapped(third, "in-full");
        third.recapped(RecapForm.IN_FULL);
        acme.goOn();
        assertThat(names(sent(bensAddress()).getLast())).contains("plan.pdf");
    }

    @Test
    void aNoteWithALinkHoldsNoWords() throws Exception {
        recapped("link");
        talk.recapped(RecapForm.LINK);
        acme.goOn();
        assertThat(text(only(bensAddress()), "text/plain"))
                .contains("is there to read")
                .contains(talk.id.value());
        assertThat(source(bensAddress())).doesNotContain("user tests");
    }

    @Test
    void whatTheRecipientMayNoLongerSeeIsNotSent() {
        recapped("in-full");
        talk.recapped(RecapForm.IN_FULL);
        Reminded.NEIGHBOURS.hidden(talk.id, acme.ben);
        acme.goOn();
        assertThat(sent(bensAddress())).isEmpty();
        assertThat(sent(hannasAddress())).hasSize(1);
    }

    @Test
    void whoHasNoAddressHasItInTodayOnly() {
        Reminded.NEIGHBOURS.person(acme.ben, "Ben", null, "Europe/Berlin", "en", "sie");
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        assertThat(sent(bensAddress())).isEmpty();
        assertThat(outcome(acme.ben)).isEqualTo("NO_ADDRESS");
        assertThat(sent(hannasAddress())).hasSize(1);
    }

    @Test
    void theMessageIdFollowsFromTheCause() throws Exception {
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        var id = only(bensAddress()).getMessageID();
        assertThat(id).matches("<[0-9a-z]{26}@acme\\.example>");
        // The process died between the mail server's yes and our record of it.
        deliveries().updateOne(of(acme.ben), new Document("$set", new Document("body.state", "WAITING")));
        var at = due(acme.ben);
        schedule(at);
        acme.goOn();
        assertThat(sent(bensAddress())).hasSize(2).allMatch(mail -> id(mail).equals(id));
        assertThat(id(only(hannasAddress()))).isNotEqualTo(id);
    }

    @Test
    void aBusyMailServerIsTriedAgainAndTheMailGoesOnce() {
        Reminded.MAIL.refuse(2, 451);
        stands("proposed", null);
        talk.proposed();
        acme.goOn();
        assertThat(sent(bensAddress())).isEmpty();
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(6));
        acme.goOn();
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(60));
        acme.goOn();
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(600));
        acme.goOn();
        assertThat(sent(bensAddress())).hasSize(1);
    }

    @Test
    void anAddressRefusedForGoodIsNotTriedAgain() {
        Reminded.MAIL.refuse(1, 550);
        stands("proposed", null);
        talk.proposed();
        acme.goOn();
        Reminded.CLOCK.goTo(Instant.now().plusSeconds(3600));
        acme.goOn();
        assertThat(sent(bensAddress())).isEmpty();
        assertThat(outcome(acme.ben)).isEqualTo("REFUSED");
    }

    @Test
    void noNameAndNoPlaceAddsAHeaderOrARecipient() throws Exception {
        var evil = "Eve\r\nBcc: eve@evil.example\r\nX-Evil: 1\r\n\r\nbody";
        Reminded.NEIGHBOURS.person(acme.ben, evil, bensAddress(), "Europe/Berlin", "en", "sie");
        Reminded.NEIGHBOURS.person(acme.hanna, evil, hannasAddress(), "Europe/Berlin", "de", "sie");
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        for (var address : List.of(bensAddress(), hannasAddress())) {
            var mail = only(address);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("X-Evil")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress())
                    .isEqualTo(address);
            assertThat(headers(mail))
                    .containsExactlyInAnyOrderElementsOf(Set.of(
                            "Date",
                            "From",
                            "To",
                            "Message-ID",
                            "Subject",
                            "MIME-Version",
                            "Content-Type",
                            "Auto-Submitted",
                            "Content-Language"));
            assertThat(calendarText(mail).lines()).noneMatch(line -> line.startsWith("X-Evil"));
        }
        assertThat(Reminded.MAIL.takenFor("eve@evil.example")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneGoesNowhere() {
        for (var address : List.of(
                "ben@acme.example\r\nBcc: eve@evil.example",
                "ben@acme.example, eve@evil.example",
                "Ben <ben@acme.example>, eve@evil.example",
                "not an address")) {
            var other = acme.talk(acme.hanna, acme.ben);
            Reminded.NEIGHBOURS.person(acme.ben, "Ben", address, "Europe/Berlin", "en", "sie");
            stands(other, "proposed", null, 0, acme.hanna);
            other.proposed();
        }
        acme.goOn();
        assertThat(Reminded.MAIL.takenFor("eve@evil.example")).isEmpty();
        assertThat(outcome(acme.ben)).isEqualTo("REFUSED");
    }

    @Test
    void noForeignAddressIsInTheMail() {
        stands("scheduled", AT);
        talk.scheduled(AT);
        acme.goOn();
        var addresses = Pattern.compile("https?://[^\"\\s<]+").matcher(html(bensAddress()));
        assertThat(addresses.results().map(found -> found.group()).collect(Collectors.toSet()))
                .allMatch(found -> found.startsWith("http://localhost:8080/"));
        assertThat(html(bensAddress())).doesNotContain("<img").doesNotContain("<script");
    }

    // ---- the talk as feedback-service tells of it

    private void stands(String state, Instant at) {
        stands(state, at, 0, acme.hanna);
    }

    private void stands(String state, Instant at, int sequence, PersonId proposedBy) {
        stands(talk, state, at, sequence, proposedBy);
    }

    private void stands(Organization.Talk talk, String state, Instant at, int sequence, PersonId proposedBy) {
        var json = """
                {"kind":"any","conversation":{"id":"%s","state":"%s","proposedBy":"%s","purpose":"geheimer Zweck",
                 "agenda":[{"topic":"other","text":"Thema"}],"times":[%s],"soon":[],"scheduledAt":%s,"minutes":30,
                 "place":{"kind":"private-room","where":"Raum 4"},"calendarSequence":%d,"heldAt":null,
                 "recapDueOn":null,"recapHow":null},"employee":"%s","partner":"%s","recap":null}
                """.formatted(
                        talk.id,
                        state,
                        proposedBy,
                        state.equals("proposed") ? '"' + AT.toString() + '"' : "",
                        at == null ? "null" : '"' + at.toString() + '"',
                        sequence,
                        acme.hanna,
                        acme.ben);
        Reminded.NEIGHBOURS.message(talk.id, acme.hanna, json);
        Reminded.NEIGHBOURS.message(talk.id, acme.ben, json);
    }

    private void recapped(String how) {
        recapped(talk, how);
    }

    private void recapped(Organization.Talk talk, String how) {
        var recap = how.equals("link") ? "null" : """
                {"lines":[{"kind":"advice","by":"%s","text":"Run the user tests yourself"}],
                 "thanks":{"employee":null,"partner":"For the launch"},
                 "steps":[{"id":"x","what":"Enrol <now>","who":"%s","by":"2026-12-31","goal":null,"state":"open"}],
                 "sentAt":"2026-11-22T10:00:00Z"}
                """.formatted(acme.ben, acme.hanna);
        var json = """
                {"kind":"recap","conversation":{"id":"%s","state":"recapped","proposedBy":"%s","purpose":"x","agenda":[],
                 "times":[],"soon":[],"scheduledAt":"%s","minutes":30,"place":null,"calendarSequence":0,
                 "heldAt":"%s","recapDueOn":"2099-12-04","recapHow":"%s"},"employee":"%s","partner":"%s","recap":%s}
                """.formatted(talk.id, acme.hanna, AT, AT, how, acme.hanna, acme.ben, recap);
        Reminded.NEIGHBOURS.message(talk.id, acme.hanna, json);
        Reminded.NEIGHBOURS.message(talk.id, acme.ben, json);
    }

    // ---- what was sent and stored

    private String hannasAddress() {
        return "hanna." + acme.tenant + "@acme.example";
    }

    private String bensAddress() {
        return "ben." + acme.tenant + "@acme.example";
    }

    private static List<MimeMessage> sent(String address) {
        return Reminded.MAIL.takenFor(address).stream()
                .map(MailServer.Mail::message)
                .toList();
    }

    private static MimeMessage only(String address) {
        assertThat(sent(address)).hasSize(1);
        return sent(address).getFirst();
    }

    private static String source(String address) {
        return Reminded.MAIL.takenFor(address).stream()
                .map(MailServer.Mail::message)
                .map(mail -> {
                    try {
                        return mail.getSubject() + text(mail, "text/plain") + text(mail, "text/html");
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining());
    }

    private static String html(String address) {
        try {
            return text(only(address), "text/html");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMultipart alternatives(MimeMessage mail) throws MessagingException, IOException {
        return (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    private static String text(MimeMessage mail, String type) throws MessagingException, IOException {
        var parts = alternatives(mail);
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType(type)) {
                return (String) parts.getBodyPart(i).getContent();
            }
        }
        return "";
    }

    private static BodyPart calendarPart(MimeMessage mail) throws MessagingException, IOException {
        var parts = alternatives(mail);
        return parts.getBodyPart(parts.getCount() - 1);
    }

    private static String calendarText(MimeMessage mail) throws MessagingException, IOException {
        return new String(calendarPart(mail).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Calendar calendar(MimeMessage mail) throws MessagingException, IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(calendarText(mail)));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }

    private static List<String> names(MimeMessage mail) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        var names = new java.util.ArrayList<String>();
        for (int i = 1; i < parts.getCount(); i++) {
            names.add(parts.getBodyPart(i).getFileName());
        }
        return names;
    }

    private static String attachment(MimeMessage mail, String name) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        for (int i = 1; i < parts.getCount(); i++) {
            if (name.equals(parts.getBodyPart(i).getFileName())) {
                return new String(parts.getBodyPart(i).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static List<String> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(jakarta.mail.Header::getName)
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private com.mongodb.client.MongoCollection<Document> deliveries() {
        return Reminded.SERVICE.mongo().getDatabase("reminders_" + acme.tenant).getCollection("deliveries");
    }

    private static Document of(PersonId person) {
        return new Document("_id", new Document("$gt", person.value() + "/").append("$lt", person.value() + "0"));
    }

    private String outcome(PersonId person) {
        return deliveries().find(of(person)).first().get("body", Document.class).getString("outcome");
    }

    private String due(PersonId person) {
        return deliveries().find(of(person)).first().getString("_id");
    }

    private void schedule(String place) {
        Reminded.SERVICE
                .bean(dev.cairn.platform.due.DueWork.class)
                .schedule(Instant.now(), acme.tenant, "mail/" + place);
    }
}
