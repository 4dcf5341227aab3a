package dev.cairn.reminders.reminder;

import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.platform.store.Stored;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.CheckInPolicy;
import dev.cairn.reminders.checkin.CheckIns;
import dev.cairn.reminders.conversation.Talks;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.plan.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whether the reason of a reminder still holds: asked when it fires, when its mail is written and when it is shown. */
@Component
class Reasons {

    private static final Duration NEWS = Duration.ofDays(14);
    private static final int OLDEST_DAYS = 31;

    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final Talks talks;
    private final Plans plans;
    private final People people;
    private final Clock clock;

    Reasons(CheckIns checkIns, CheckInPolicy policy, Talks talks, Plans plans, People people, Clock clock) {
        this.checkIns = checkIns;
        this.policy = policy;
        this.talks = talks;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    boolean hold(Reminder reminder) {
        if (!people.require(reminder.person()).active()) {
            return false;
        }
        return switch (reminder.kind()) {
            case CHECK_IN_DUE -> checkIn(reminder, checkIn -> waitsFor(reminder, checkIn));
            case CHECK_IN_ANSWERED ->
                isNews(reminder)
                        && checkIn(reminder, checkIn -> checkIn.answerOf(reminder.about())
                                .isPresent());
            case PROPOSAL_TO_ANSWER -> talk(reminder, stored -> waitsFor(reminder, stored));
            case RECAP_TO_SEND -> talk(reminder, stored -> stored.body().state() == ConversationState.HELD);
            case TALK_TO_PREPARE -> talk(reminder, stored -> isNear(reminder, stored.body()));
        };
    }

    /** The last day of a rest for which a reminder waits: it does not lose its reason by it. */
    Optional<LocalDate> restsUntil(Reminder reminder) {
        return reminder.kind() == ReminderKind.CHECK_IN_DUE
                ? checkIns.find(new CheckInId(reminder.subject()))
                        .map(stored -> people.require(stored.body().employee()))
                        .flatMap(employee -> plans.restsOn(employee, employee.today(clock)))
                : Optional.empty();
    }

    private boolean isNews(Reminder reminder) {
        var told = reminder.firedAt();
        return told == null || told.plus(NEWS).isAfter(clock.instant());
    }

    private boolean checkIn(Reminder reminder, Predicate<CheckIn> still) {
        return checkIns.find(new CheckInId(reminder.subject()))
                .map(Stored::body)
                .filter(checkIn -> policy.maySee(reminder.person(), checkIn))
                .filter(still)
                .isPresent();
    }

    private boolean waitsFor(Reminder reminder, CheckIn checkIn) {
        var employee = people.require(checkIn.employee());
        var today = employee.today(clock);
        var next = checkIn.next();
        return checkIn.state() != CheckInState.PLANNED
                && checkIn.answerOf(reminder.person()).isEmpty()
                && (next == null ? checkIn.due().plusDays(OLDEST_DAYS).isAfter(today) : next.isAfter(today))
                && plans.restsOn(employee, today).isEmpty();
    }

    private boolean talk(Reminder reminder, Predicate<Stored<PublicConversation>> still) {
        return talks.find(new ConversationId(reminder.subject())).filter(still).isPresent();
    }

    private static boolean waitsFor(Reminder reminder, Stored<PublicConversation> talk) {
        return talk.body().state() == ConversationState.PROPOSED
                && !talk.body().proposedBy().equals(reminder.person())
                && talk.version() == reminder.sequence();
    }

    private boolean isNear(Reminder reminder, PublicConversation talk) {
        Instant at = talk.scheduledAt();
        return talk.state() == ConversationState.SCHEDULED
                && talk.calendarSequence() == reminder.sequence()
                && at != null
                && at.isAfter(clock.instant());
    }
}
