package dev.cairn.reminders.reminder;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.conversation.Talks;
import dev.cairn.reminders.delivery.Delivery;
import dev.cairn.reminders.delivery.Directory;
import dev.cairn.reminders.delivery.Letter;
import dev.cairn.reminders.delivery.Letter.Action;
import dev.cairn.reminders.delivery.Letter.Block;
import dev.cairn.reminders.delivery.Letter.Fact;
import dev.cairn.reminders.delivery.LetterWriter;
import dev.cairn.reminders.delivery.MailKind;
import dev.cairn.reminders.delivery.MailSettings;
import dev.cairn.reminders.delivery.Recipient;
import dev.cairn.reminders.delivery.Sides;
import dev.cairn.reminders.wording.Phrase;
import dev.cairn.reminders.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reminders as mails, each alone or all in one; only those whose reason still holds as the mail is written. */
@Component
class ReminderLetters implements LetterWriter {

    private final Reminders reminders;
    private final Waiting waiting;
    private final Reasons reasons;
    private final Talks talks;
    private final Directory directory;
    private final MailSettings settings;

    ReminderLetters(
            Reminders reminders,
            Waiting waiting,
            Reasons reasons,
            Talks talks,
            Directory directory,
            MailSettings settings) {
        this.reminders = reminders;
        this.waiting = waiting;
        this.reasons = reasons;
        this.talks = talks;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public Set<MailKind> writes() {
        return Set.of(
                MailKind.CHECK_IN_DUE,
                MailKind.PROPOSAL_TO_ANSWER,
                MailKind.RECAP_TO_SEND,
                MailKind.TALK_TO_PREPARE,
                MailKind.DIGEST);
    }

    @Override
    public Optional<Letter> write(Delivery delivery, Recipient to) {
        if (delivery.kind() == MailKind.DIGEST) {
            return digest(to);
        }
        return reminders
                .find(to.person().value() + "/" + delivery.subject())
                .filter(Reminder::isFired)
                .filter(reasons::hold)
                .flatMap(reminder ->
                        directory.find(reminder.about()).map(other -> letter(reminder, new Sides(to, other))));
    }

    private Letter letter(Reminder reminder, Sides sides) {
        return switch (reminder.kind()) {
            case CHECK_IN_DUE, CHECK_IN_ANSWERED ->
                letter(
                        sides.say(Phrase.CHECK_IN_SUBJECT),
                        sides,
                        sides.said(Phrase.CHECK_IN_TEXT),
                        action(reminder, sides.say(Phrase.CHECK_IN_ACTION)),
                        sides.small(Phrase.CHECK_IN_SMALL));
            case PROPOSAL_TO_ANSWER ->
                letter(
                        sides.say(Phrase.PROPOSAL_WAITS_SUBJECT),
                        sides,
                        new Letter.Said(sides.say(Phrase.PROPOSAL_WAITS_TEXT, Map.of("day", since(reminder, sides)))),
                        action(reminder, sides.say(Phrase.PROPOSAL_ACTION)),
                        sides.small(Phrase.PROPOSAL_WAITS_SMALL));
            case RECAP_TO_SEND ->
                letter(
                        sides.say(Phrase.RECAP_TO_SEND_SUBJECT),
                        sides,
                        sides.said(Phrase.RECAP_TO_SEND_TEXT),
                        action(reminder, sides.say(Phrase.RECAP_TO_SEND_ACTION)),
                        sides.small(Phrase.RECAP_TO_SEND_SMALL));
            case TALK_TO_PREPARE -> prepare(reminder, sides);
        };
    }

    private Letter prepare(Reminder reminder, Sides sides) {
        var at = start(reminder);
        var day = sides.wording().day(LocalDate.ofInstant(at, sides.to().zone()));
        return letter(
                sides.say(Phrase.PREPARE_SUBJECT, Map.of("day", day)),
                sides,
                sides.said(Phrase.PREPARE_TEXT),
                new Fact(sides.when(at)),
                action(reminder, sides.say(Phrase.PREPARE_ACTION)));
    }

    private static Letter letter(String subject, Sides sides, Block... blocks) {
        var all = new ArrayList<Block>();
        all.add(sides.greeting());
        all.addAll(List.of(blocks));
        all.add(sides.small(Phrase.REMINDER_SMALL));
        return new Letter(subject, all, null, List.of());
    }

    private Optional<Letter> digest(Recipient to) {
        var lines = waiting.open(to.person()).stream()
                .flatMap(reminder ->
                        directory.find(reminder.about()).map(other -> line(reminder, new Sides(to, other))).stream())
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(digest(to, lines));
    }

    private Letter digest(Recipient to, List<Fact> lines) {
        var wording = new Wording(to.locale(), to.informal());
        var blocks = new ArrayList<Block>();
        blocks.add(new Letter.Said(wording.say(Phrase.GREETING, Map.of("name", to.name()))));
        blocks.add(new Letter.Said(wording.say(Phrase.DIGEST_TEXT)));
        blocks.addAll(lines);
        blocks.add(new Action(wording.say(Phrase.OPEN_TODAY), settings.page("/")));
        blocks.add(new Letter.Small(wording.say(Phrase.REMINDER_SMALL)));
        return new Letter(wording.say(Phrase.DIGEST_SUBJECT), blocks, null, List.of());
    }

    private Optional<Fact> line(Reminder reminder, Sides sides) {
        return switch (reminder.kind()) {
            case CHECK_IN_DUE -> Optional.of(new Fact(sides.say(Phrase.DIGEST_CHECK_IN)));
            case PROPOSAL_TO_ANSWER -> Optional.of(new Fact(sides.say(Phrase.DIGEST_PROPOSAL)));
            case RECAP_TO_SEND -> Optional.of(new Fact(sides.say(Phrase.DIGEST_RECAP)));
            case TALK_TO_PREPARE ->
                Optional.of(new Fact(sides.say(Phrase.DIGEST_PREPARE, Map.of("when", sides.when(start(reminder))))));
            case CHECK_IN_ANSWERED -> Optional.empty();
        };
    }

    private Instant start(Reminder reminder) {
        return talks.find(new ConversationId(reminder.subject()))
                .map(Stored::body)
                .flatMap(talk -> Optional.ofNullable(talk.scheduledAt()))
                .orElseThrow(() -> new IllegalStateException("the talk lost its time: " + reminder.subject()));
    }

    private static String since(Reminder reminder, Sides sides) {
        return sides.wording()
                .day(LocalDate.ofInstant(reminder.since(), sides.to().zone()));
    }

    private Action action(Reminder reminder, String label) {
        var path =
                switch (reminder.kind()) {
                    case CHECK_IN_DUE, CHECK_IN_ANSWERED -> "/check-ins/" + new CheckInId(reminder.subject()).value();
                    case PROPOSAL_TO_ANSWER, RECAP_TO_SEND, TALK_TO_PREPARE ->
                        "/conversations/" + new ConversationId(reminder.subject()).value();
                };
        return new Action(label, settings.page(path));
    }
}
