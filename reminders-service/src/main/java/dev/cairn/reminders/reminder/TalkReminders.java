package dev.cairn.reminders.reminder;

import dev.cairn.contracts.conversation.ConversationEvent;
import dev.cairn.contracts.conversation.ConversationImported;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.inbox.EventHandler;
import dev.cairn.platform.inbox.Received;
import dev.cairn.reminders.conversation.Talks;
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
 *
 * <p>Planned as due work and not as the event comes: the events of the two people travel on another topic and may come
 * later.
 */
@Component
class TalkReminders implements EventHandler<ConversationEvent>, DueHandler {

    private static final String KIND = "remind-of-talk";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS_TO_ANSWER = 3;

    private final Reminders reminders;
    private final Talks talks;
    private final People people;
    private final DueWork due;
    private final Clock clock;

    /**
     * What is known of a talk when it is to be reminded of.
     *
     * @param at when it came into this state
     * @param notBefore reminders that would have come before are left out
     */
    private record Told(PublicConversation talk, long sequence, Instant at, Instant notBefore) {}

    TalkReminders(Reminders reminders, Talks talks, People people, DueWork due, Clock clock) {
        this.reminders = reminders;
        this.talks = talks;
        this.people = people;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public Class<ConversationEvent> handles() {
        return ConversationEvent.class;
    }

    @Override
    public void on(Received<? extends ConversationEvent> received) {
        var imported = received.event() instanceof ConversationImported;
        var key = String.join(
                "/",
                KIND,
                received.event().aggregate(),
                Long.toString(received.sequence()),
                Long.toString(received.at().toEpochMilli()),
                imported ? "imported" : "lived");
        due.schedule(clock.instant(), received.tenant(), key);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Plans what the talk needs, unless a later event has told more. */
    @Override
    public void run(String key) {
        var parts = key.split("/");
        var sequence = Long.parseLong(parts[2]);
        var at = Instant.ofEpochMilli(Long.parseLong(parts[3]));
        var notBefore = parts[4].equals("imported") ? at : Instant.MIN;
        talks.find(new ConversationId(parts[1]))
                .filter(copy -> copy.version() == sequence)
                .ifPresent(copy -> plan(new Told(copy.body(), sequence, at, notBefore)));
    }

    private void plan(Told told) {
        switch (told.talk().state()) {
            case PROPOSED -> proposed(told);
            case SCHEDULED -> scheduled(told);
            case HELD -> held(told);
            case DRAFT, RECAPPED, CANCELLED, MISSED -> {
                // nothing to remind of
            }
        }
    }

    private void proposed(Told told) {
        var talk = told.talk();
        var asked = talk.other(talk.proposedBy());
        var person = people.require(asked);
        var day = person.afterWorkingDays(LocalDate.ofInstant(told.at(), person.zone()), DAYS_TO_ANSWER);
        var cause = cause(ReminderKind.PROPOSAL_TO_ANSWER, talk, told.sequence(), asked, talk.proposedAt());
        plan(asked, cause, day, told.notBefore());
    }

    /** The day before; a talk that is nearer than that was just agreed and needs no reminder. */
    private void scheduled(Told told) {
        var talk = told.talk();
        Instant start = talk.scheduledAt();
        if (start == null) {
            return;
        }
        for (var one : List.of(talk.employee(), talk.partner())) {
            var person = people.require(one);
            var day = person.workingDayBefore(LocalDate.ofInstant(start, person.zone()));
            var cause = cause(ReminderKind.TALK_TO_PREPARE, talk, talk.calendarSequence(), one, start);
            plan(one, cause, day, told.at());
        }
    }

    private void held(Told told) {
        var talk = told.talk();
        Instant heldAt = talk.heldAt();
        if (heldAt != null && talk.recapDueOn() != null) {
            var cause = cause(ReminderKind.RECAP_TO_SEND, talk, 0, talk.employee(), heldAt);
            plan(talk.employee(), cause, talk.recapDueOn(), told.notBefore());
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
