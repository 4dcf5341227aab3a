package dev.cairn.reminders.conversation;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.reminders.calendar.Calendars;
import dev.cairn.reminders.calendar.TalkEntry;
import dev.cairn.reminders.conversation.TalkMessages.Place;
import dev.cairn.reminders.conversation.TalkMessages.TalkMessage;
import dev.cairn.reminders.delivery.Delivery;
import dev.cairn.reminders.delivery.Directory;
import dev.cairn.reminders.delivery.Letter;
import dev.cairn.reminders.delivery.Letter.Action;
import dev.cairn.reminders.delivery.Letter.Block;
import dev.cairn.reminders.delivery.Letter.CalendarPart;
import dev.cairn.reminders.delivery.Letter.Fact;
import dev.cairn.reminders.delivery.LetterWriter;
import dev.cairn.reminders.delivery.MailKind;
import dev.cairn.reminders.delivery.MailSettings;
import dev.cairn.reminders.delivery.Recipient;
import dev.cairn.reminders.delivery.Sides;
import dev.cairn.reminders.wording.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals, invitations and their withdrawal, as the talk stands when they are sent. */
@Component
class TalkLetters implements LetterWriter {

    private final TalkMessages messages;
    private final Talks talks;
    private final Directory directory;
    private final MailSettings settings;

    TalkLetters(TalkMessages messages, Talks talks, Directory directory, MailSettings settings) {
        this.messages = messages;
        this.talks = talks;
        this.directory = directory;
        this.settings = settings;
    }

    @Override
    public Set<MailKind> writes() {
        return Set.of(MailKind.PROPOSAL, MailKind.MOVED, MailKind.INVITATION, MailKind.CANCELLATION);
    }

    @Override
    public Optional<Letter> write(Delivery delivery, Recipient to) {
        var id = new ConversationId(delivery.subject());
        var kind = delivery.kind().name().toLowerCase(Locale.ROOT);
        return messages.find(id, to.person(), kind)
                .filter(message -> stillSo(delivery, message))
                .flatMap(message -> directory
                        .find(message.other(to.person()))
                        .map(other -> letter(delivery, message, new Sides(to, other))));
    }

    /** Whether the talk still is as it was when the mail was planned; else another mail tells how it is now. */
    private boolean stillSo(Delivery delivery, TalkMessage message) {
        var talk = message.conversation();
        return switch (delivery.kind()) {
            case PROPOSAL, MOVED -> talk.state() == ConversationState.PROPOSED && !overtaken(delivery, talk.id());
            case INVITATION ->
                talk.state() == ConversationState.SCHEDULED && talk.calendarSequence() == delivery.sequence();
            case CANCELLATION -> talk.state() == ConversationState.CANCELLED;
            default -> false;
        };
    }

    private boolean overtaken(Delivery delivery, ConversationId talk) {
        return talks.find(talk)
                .filter(copy -> copy.version() > delivery.sequence())
                .isPresent();
    }

    private Letter letter(Delivery delivery, TalkMessage message, Sides sides) {
        return switch (delivery.kind()) {
            case PROPOSAL -> proposal(message, sides);
            case MOVED -> moved(delivery, message, sides);
            case INVITATION -> invitation(delivery, message, sides);
            default -> cancellation(delivery, message, sides);
        };
    }

    private Letter proposal(TalkMessage message, Sides sides) {
        var blocks = new ArrayList<Block>();
        blocks.add(sides.greeting());
        blocks.add(sides.said(Phrase.PROPOSAL_TEXT));
        blocks.addAll(times(message, sides));
        blocks.add(action(sides, Phrase.PROPOSAL_ACTION, message));
        blocks.add(sides.small(Phrase.PROPOSAL_SMALL));
        return new Letter(sides.say(Phrase.PROPOSAL_SUBJECT), blocks, null, List.of());
    }

    private Letter moved(Delivery delivery, TalkMessage message, Sides sides) {
        var byRecipient = message.conversation().proposedBy().equals(sides.to().person());
        var blocks = new ArrayList<Block>();
        blocks.add(sides.greeting());
        blocks.add(sides.said(byRecipient ? Phrase.MOVED_BY_YOU : Phrase.MOVED_BY_OTHER));
        blocks.addAll(times(message, sides));
        blocks.add(action(sides, byRecipient ? Phrase.OPEN_TALK : Phrase.PROPOSAL_ACTION, message));
        var entry = wasInCalendar(delivery, message, sides);
        if (entry != null) {
            blocks.add(sides.small(Phrase.MOVED_SMALL));
        }
        return new Letter(sides.say(Phrase.MOVED_SUBJECT), blocks, entry, List.of());
    }

    private Letter invitation(Delivery delivery, TalkMessage message, Sides sides) {
        var at = start(message);
        var day = sides.wording().day(at.atZone(sides.to().zone()).toLocalDate());
        var blocks = new ArrayList<Block>();
        blocks.add(sides.greeting());
        blocks.add(sides.said(Phrase.INVITATION_TEXT));
        blocks.add(time(at, message, sides));
        where(message, sides).map(Fact::new).ifPresent(blocks::add);
        blocks.add(action(sides, Phrase.INVITATION_ACTION, message));
        blocks.add(sides.small(Phrase.INVITATION_SMALL));
        var entry = new CalendarPart("REQUEST", Calendars.request(entry(delivery.plannedFor(), message, sides)));
        return new Letter(sides.say(Phrase.INVITATION_SUBJECT, Map.of("day", day)), blocks, entry, List.of());
    }

    private Letter cancellation(Delivery delivery, TalkMessage message, Sides sides) {
        var entry = wasInCalendar(delivery, message, sides);
        var blocks = new ArrayList<Block>();
        blocks.add(sides.greeting());
        blocks.add(sides.said(Phrase.CANCELLATION_TEXT));
        blocks.add(action(sides, Phrase.OPEN_TALK, message));
        if (entry != null) {
            blocks.add(sides.small(Phrase.CANCELLATION_SMALL));
        }
        return new Letter(sides.say(Phrase.CANCELLATION_SUBJECT), blocks, entry, List.of());
    }

    /** The withdrawal of an entry; null where none ever went out, because a sequence above 0 says that one stood. */
    private @Nullable CalendarPart wasInCalendar(Delivery delivery, TalkMessage message, Sides sides) {
        if (message.conversation().calendarSequence() == 0) {
            return null;
        }
        return new CalendarPart("CANCEL", Calendars.cancel(entry(delivery.plannedFor(), message, sides)));
    }

    private TalkEntry entry(Instant changedAt, TalkMessage message, Sides sides) {
        var talk = message.conversation();
        return new TalkEntry(
                talk.id(),
                talk.calendarSequence(),
                changedAt,
                talk.scheduledAt(),
                Duration.ofMinutes(talk.minutes()),
                sides.say(Phrase.CALENDAR_TITLE),
                where(message, sides).orElse(""),
                settings.page("/conversations/" + talk.id().value()),
                settings.from(),
                Stream.of(sides.to(), sides.other())
                        .flatMap(TalkLetters::attendee)
                        .toList());
    }

    private static Stream<TalkEntry.Attendee> attendee(Recipient one) {
        var email = one.email();
        return email == null || email.isBlank() ? Stream.empty() : Stream.of(new TalkEntry.Attendee(one.name(), email));
    }

    private static List<Block> times(TalkMessage message, Sides sides) {
        return message.conversation().times().stream()
                .map(at -> (Block) time(at, message, sides))
                .toList();
    }

    private static Fact time(Instant at, TalkMessage message, Sides sides) {
        var minutes = Integer.toString(message.conversation().minutes());
        return new Fact(sides.say(Phrase.MINUTES, Map.of("when", sides.when(at), "minutes", minutes)));
    }

    private static Optional<String> where(TalkMessage message, Sides sides) {
        var place = message.conversation().place();
        return place == null ? Optional.empty() : Optional.of(where(place, sides));
    }

    private static String where(Place place, Sides sides) {
        var kind =
                switch (place.kind()) {
                    case "private-room" -> sides.say(Phrase.PLACE_PRIVATE_ROOM);
                    case "video-call" -> sides.say(Phrase.PLACE_VIDEO_CALL);
                    default -> sides.say(Phrase.PLACE_ELSEWHERE);
                };
        var where = place.where();
        return where == null || where.isBlank() ? kind : kind + ": " + where;
    }

    private Action action(Sides sides, Phrase label, TalkMessage message) {
        var id = message.conversation().id();
        return new Action(sides.say(label), settings.page("/conversations/" + id.value()));
    }

    private static Instant start(TalkMessage message) {
        var start = message.conversation().scheduledAt();
        if (start == null) {
            throw new IllegalStateException("a scheduled talk without its time: "
                    + message.conversation().id());
        }
        return start;
    }
}
