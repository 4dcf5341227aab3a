package dev.cairn.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.contracts.conversation.ConversationScheduled;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.directory.PersonChanged;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.event.EventFamily;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Issuer;
import dev.cairn.testkit.CrashableService;
import dev.cairn.testkit.SharedBroker;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The service ends hard at each named point between hearing of a talk and having noted its mail as sent, and meanwhile of what is
 * imported. A mail may go twice only where it ends between the mail server's yes and that note, and then it is the same mail.
 */
class CrashIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final Instant AT = Instant.parse("2099-12-03T13:00:00Z");

    /** One end after the other; two of them also in what is imported, which goes on while events wait. */
    private static final List<List<String>> ENDS = List.of(
            List.of("inbox:before", "store:after:insert:checkins~check-in-imported"),
            List.of("inbox:after", "store:before:update:imports~check-in-import-part/~$unset"),
            List.of("store:after:insert:deliveries"),
            List.of("store:before:update:deliveries"),
            List.of("store:after:update:deliveries"),
            List.of("store:before:update:deliveries~SENT"),
            List.of("store:after:update:deliveries~SENT"));

    /** While one mail's note ends the process, others may be under way. */
    private static final int ENDS_AROUND_THE_NOTE = 2;

    private final TenantId acme = Ids.tenant();
    private final PersonId hanna = new PersonId(Ids.random(Instant.now()));
    private final PersonId ben = new PersonId(Ids.random(Instant.now()));

    @Test
    void everybodyGetsEachInvitationAndTwiceOnlyTheSame() throws Exception {
        try (var neighbours = new Neighbours();
                var mail = new MailServer();
                var service = CrashableService.start(
                        RemindersApplication.class,
                        Issuer.REMINDERS,
                        SharedBroker.bootstrap(),
                        List.of(),
                        settings(neighbours, mail))) {
            service.declare(EventFamily.DIRECTORY, EventFamily.PLAN, EventFamily.CONVERSATION);
            joined(service, neighbours, hanna, ben, "hanna");
            joined(service, neighbours, ben, null, "ben", Role.ADMINISTRATOR);
            var brought = new BroughtCheckIns(service, acme, hanna, ben);
            brought.knownTo(neighbours);
            for (var points : ENDS) {
                var day = LocalDate.now().minusDays(30L + ENDS.indexOf(points));
                service.endWhile(
                        points,
                        List.of(
                                () -> scheduled(service, neighbours),
                                points.size() > 1 ? () -> brought.bring(day) : () -> {}),
                        Runnable::run);
            }
            scheduled(service, neighbours);

            var talks = ENDS.size() + 1;
            await("invitations").atMost(A_WHILE).untilAsserted(() -> {
                assertThat(ids(mail, "hanna")).hasSize(talks);
                assertThat(ids(mail, "ben")).hasSize(talks);
            });
            var copies = copies(mail);
            var again = copies.values().stream().mapToInt(count -> count - 1).sum();
            System.out.printf(
                    "%d mails came, %d of them again, over %d crashes%n",
                    mail.taken().size(), again, ENDS.size());
            assertThat(again).as("those that were under way").isPositive();
            assertThat(copies.values())
                    .as("once more at most for each end between the yes and the note")
                    .allMatch(count -> count <= 1 + ENDS_AROUND_THE_NOTE);
            assertThat(entries(mail))
                    .as("calendar entries, each with one number")
                    .hasSize(talks);
            assertThat(brought.states())
                    .as("what comes after what was brought, once, and that")
                    .containsExactly("planned", "done", "done");
        }
    }

    private static Map<String, Object> settings(Neighbours neighbours, MailServer mail) {
        return Map.of(
                "cairn.addresses.goals-service", neighbours.address(),
                "cairn.addresses.feedback-service", neighbours.address(),
                "spring.mail.host", "localhost",
                "spring.mail.port", mail.port(),
                "cairn.mail.from", "cairn@acme.example");
    }

    private void joined(
            CrashableService service,
            Neighbours neighbours,
            PersonId person,
            PersonId manager,
            String name,
            Role... roles) {
        neighbours.person(person, name, name + "@acme.example", "Europe/Berlin", "en", "sie");
        var everyDay = EnumSet.allOf(DayOfWeek.class);
        service.tell(
                acme,
                1,
                new PersonChanged(
                        person, true, manager, Set.of(roles), "Europe/Berlin", "en", everyDay, null, null, null));
    }

    private void scheduled(CrashableService service, Neighbours neighbours) {
        var talk = new ConversationId(Ids.random(Instant.now()));
        var json = """
                {"kind":"any","conversation":{"id":"%s","state":"scheduled","proposedBy":"%s","purpose":"x","agenda":[],
                 "times":[],"soon":[],"scheduledAt":"%s","minutes":30,"place":null,"calendarSequence":0,"heldAt":null,
                 "recapDueOn":null,"recapHow":null},"employee":"%s","partner":"%s","recap":null}
                """.formatted(talk, hanna, AT, hanna, ben);
        neighbours.message(talk, hanna, json);
        neighbours.message(talk, ben, json);
        var facts = new PublicConversation(
                talk,
                hanna,
                ben,
                true,
                hanna,
                ConversationState.SCHEDULED,
                Instant.now(),
                AT,
                30,
                0,
                null,
                null,
                null,
                null,
                null);
        service.tell(acme, 1, new ConversationScheduled(facts));
    }

    private static Set<String> ids(MailServer mail, String name) throws MessagingException {
        var ids = new HashSet<String>();
        for (var one : mail.takenFor(name + "@acme.example")) {
            ids.add(one.message().getMessageID());
        }
        return ids;
    }

    /** How often each mail came. */
    private static Map<String, Integer> copies(MailServer mail) throws MessagingException {
        var copies = new HashMap<String, Integer>();
        for (var one : mail.taken()) {
            copies.merge(one.message().getMessageID(), 1, Integer::sum);
        }
        return copies;
    }

    /** Each calendar entry and its number in the order of changes, over all mails. */
    private static Set<String> entries(MailServer mail) throws MessagingException, IOException {
        var entries = new HashSet<String>();
        for (var one : mail.taken()) {
            var calendar = calendar(one.message()).orElseThrow();
            entries.add(line(calendar, "UID:") + " " + line(calendar, "SEQUENCE:"));
        }
        return entries;
    }

    private static Optional<String> calendar(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = calendar(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
