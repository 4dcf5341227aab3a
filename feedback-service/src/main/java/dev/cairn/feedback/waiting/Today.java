package dev.cairn.feedback.waiting;

import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.ConversationPolicy;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.feedback.conversation.Participations;
import dev.cairn.feedback.feedback.Feedback;
import dev.cairn.feedback.feedback.FeedbackGiving;
import dev.cairn.feedback.people.People;
import dev.cairn.feedback.people.Person;
import dev.cairn.feedback.people.WorkingDays;
import dev.cairn.feedback.preparation.Preparing;
import dev.cairn.feedback.waiting.Waiting.Item;
import dev.cairn.feedback.waiting.Waiting.Kind;
import dev.cairn.platform.store.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what waits for a person, from the facts as they are now. */
@Service
class Today {

    private static final int DAYS_TO_ANSWER = 3;

    private final Conversations conversations;
    private final FeedbackGiving giving;
    private final Participations participations;
    private final Preparing preparing;
    private final People people;
    private final Clock clock;

    Today(
            Conversations conversations,
            FeedbackGiving giving,
            Participations participations,
            Preparing preparing,
            People people,
            Clock clock) {
        this.conversations = conversations;
        this.giving = giving;
        this.participations = participations;
        this.preparing = preparing;
        this.people = people;
        this.clock = clock;
    }

    Waiting of(PersonId person) {
        var talks = conversations.allSeenBy(person, participations.openTalks(person)).stream()
                .map(Stored::body)
                .flatMap(talk -> inTalk(talk, person).stream());
        var feedback = giving.allSeenBy(person, participations.openFeedback(person)).stream()
                .map(Stored::body)
                .flatMap(given -> aboutFeedback(given, person).stream());
        return new Waiting(
                Stream.concat(talks, feedback).sorted(mostPressingFirst()).toList());
    }

    private static Comparator<Item> mostPressingFirst() {
        return Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Item::since);
    }

    private Optional<Item> inTalk(Conversation talk, PersonId person) {
        return switch (talk.state()) {
            case DRAFT ->
                Optional.of(item(
                        Kind.PROPOSAL_TO_SEND, talk, person, talk.milestones().createdAt(), null));
            case PROPOSED -> talk.proposedBy().equals(person) ? Optional.empty() : Optional.of(toAnswer(talk, person));
            case SCHEDULED -> scheduled(talk, person);
            case MISSED -> Optional.of(item(Kind.TALK_TO_MOVE, talk, person, planned(talk), null));
            case HELD -> held(talk, person);
            case RECAPPED -> recapped(talk, person);
            case CANCELLED -> Optional.empty();
        };
    }

    private Item toAnswer(Conversation talk, PersonId person) {
        var since = Objects.requireNonNull(talk.milestones().proposedAt());
        return item(Kind.PROPOSAL_TO_ANSWER, talk, person, since, days(person).after(since, DAYS_TO_ANSWER));
    }

    private Optional<Item> scheduled(Conversation talk, PersonId person) {
        var at = planned(talk);
        var since = Objects.requireNonNull(talk.milestones().proposedAt());
        var day = days(person).dateOf(at);
        if (!clock.instant().isBefore(at)) {
            return Optional.of(new Item(Kind.TALK_TO_CONFIRM, id(talk), other(talk, person), at, day, at));
        }
        return preparing.ready(talk, person)
                ? Optional.empty()
                : Optional.of(new Item(Kind.TALK_TO_PREPARE, id(talk), other(talk, person), since, day, at));
    }

    private static Optional<Item> held(Conversation talk, PersonId person) {
        var since = Objects.requireNonNull(talk.milestones().heldAt());
        return ConversationPolicy.isEmployee(talk, person)
                ? Optional.of(item(
                        Kind.RECAP_TO_SEND,
                        talk,
                        person,
                        since,
                        talk.milestones().recapDueOn()))
                : Optional.empty();
    }

    private static Optional<Item> recapped(Conversation talk, PersonId person) {
        var recap = Objects.requireNonNull(talk.recap());
        return ConversationPolicy.isEmployee(talk, person) || talk.settled()
                ? Optional.empty()
                : Optional.of(item(Kind.RECAP_TO_READ, talk, person, recap.sentAt(), null));
    }

    private static Optional<Item> aboutFeedback(Feedback given, PersonId person) {
        return given.receiver().equals(person) && given.answer() == null
                ? Optional.of(new Item(
                        Kind.FEEDBACK_TO_ANSWER, given.feedback().value(), given.writer(), given.givenAt(), null, null))
                : Optional.empty();
    }

    private static Item item(Kind kind, Conversation talk, PersonId person, Instant since, @Nullable LocalDate due) {
        return new Item(kind, id(talk), other(talk, person), since, due, null);
    }

    private WorkingDays days(PersonId person) {
        return people.find(person)
                .map(Person::workingDays)
                .orElseGet(() -> new WorkingDays(Set.of(), ZoneOffset.UTC, Away.NEVER));
    }

    private static Instant planned(Conversation talk) {
        return Objects.requireNonNull(talk.timing().scheduledAt());
    }

    private static String id(Conversation talk) {
        return talk.conversation().value();
    }

    private static PersonId other(Conversation talk, PersonId person) {
        return talk.pair().other(person);
    }
}
