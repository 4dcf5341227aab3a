package dev.cairn.reminders.reminder;

import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reminds the two of a talk, from the state in which it is: a proposal not answered after three working days, the day
 * before a talk, the last day for the recap. What was imported makes reminders for the future only.
 */
@Component
class TalkReminders implements EventHandler<ConversationEvent> {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS_TO_ANSWER = 3;

    private final Reminders reminders;
    private final People people;
    private final Clock clock;

    TalkReminders(Reminders reminders, People people, Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        var talk = received.event().conversation();
        var future = received.event() instanceof ConversationImported ? clock.instant() : Instant.MIN;
        switch (talk.state()) {
            case PROPOSED -> proposed(talk, received.sequence(), received.at(), future);
            case SCHEDULED -> scheduled(talk);
            case HELD -> held(talk, future);
            case DRAFT, RECAPPED, CANCELLED, MISSED -> {
                // nothing to remind of
            }
        }
    }

    private void proposed(PublicConversation talk, long sequence, Instant at, Instant future) {
        var asked = talk.other(talk.proposedBy());
        var person = people.require(asked);
        var day = person.afterWorkingDays(LocalDate.ofInstant(at, person.zone()), DAYS_TO_ANSWER);
        var cause = cause(ReminderKind.PROPOSAL_TO_ANSWER, talk, sequence, asked, talk.proposedAt());
        plan(asked, cause, day, future);
    }

    /** The day before; a talk that is nearer than that was just agreed and needs no reminder. */
    private void scheduled(PublicConversation talk) {
        Instant start = talk.scheduledAt();
        if (start == null) {
            return;
        }
        for (var one : List.of(talk.employee(), talk.partner())) {
            var person = people.require(one);
            var day = person.workingDayBefore(LocalDate.ofInstant(start, person.zone()));
            var cause = cause(ReminderKind.TALK_TO_PREPARE, talk, talk.calendarSequence(), one, start);
            plan(one, cause, day, clock.instant());
        }
    }

    private void held(PublicConversation talk, Instant future) {
        Instant heldAt = talk.heldAt();
        if (heldAt != null && talk.recapDueOn() != null) {
            var cause = cause(ReminderKind.RECAP_TO_SEND, talk, 0, talk.employee(), heldAt);
            plan(talk.employee(), cause, talk.recapDueOn(), future);
        }
    }

    private void plan(PersonId one, Reminders.Cause cause, LocalDate day, Instant notBefore) {
        if (!people.require(one).at(day, MORNING).isBefore(notBefore)) {
            reminders.plan(one, cause, day, MORNING);
        }
    }

    private static Reminders.Cause cause(
            ReminderKind kind, PublicConversation talk, long sequence, PersonId person, Instant since) {
        return new Reminders.Cause(kind, talk.conversation().value(), sequence, talk.other(person), since, false);
    }
}
