package dev.cairn.reminders.checkin;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import dev.cairn.reminders.conversation.Talks;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cadences are agreed here. */
@Component
public class Cadences {

    private static final int FURTHEST_DAYS = 366;

    private final Documents<Cadence> cadences;
    private final CheckIns checkIns;
    private final CheckInCourse course;
    private final CheckInPolicy policy;
    private final People people;
    private final Talks talks;
    private final Clock clock;

    Cadences(
            Store store,
            CheckIns checkIns,
            CheckInCourse course,
            CheckInPolicy policy,
            People people,
            Talks talks,
            Clock clock) {
        this.cadences = store.kind("checkins", "cadence", Cadence.class);
        this.checkIns = checkIns;
        this.course = course;
        this.policy = policy;
        this.people = people;
        this.talks = talks;
        this.clock = clock;
    }

    /** What two people agree on. */
    public record Agreement(
            PersonId employee, PersonId partner, ConversationId conversation, Every every, LocalDate first) {}

    /** The cadences of the employee that the person is in. */
    public List<Stored<Cadence>> of(PersonId employee, PersonId person) {
        var seen = cadences.under(employee.value()).stream()
                .filter(cadence -> policy.maySee(person, cadence.body()))
                .toList();
        if (seen.isEmpty() && !person.equals(employee)) {
            throw Problem.notFound();
        }
        return seen;
    }

    /** Agrees on a cadence, or on another one: what is planned moves to the first date. */
    public Stored<Cadence> agree(PersonId person, IfMatch ifMatch, Agreement agreement) {
        var talk = talks.find(agreement.conversation()).map(Stored::body).orElseThrow(Problem::notFound);
        policy.requireHeldTalk(person, agreement.employee(), agreement.partner(), talk);
        requireReasonable(agreement);
        var id = CheckInCourse.id(agreement.employee(), agreement.partner());
        course.finishSoon(id);
        var agreed = cadences.put(id, before -> {
            ifMatch.require(before.map(Stored::version).orElse(0L));
            if (before.isEmpty() || before.get().body().every() != agreement.every()) {
                policy.requireEmployeeForCloser(person, agreement.employee(), agreement.every());
            }
            return Change.to(agreed(person, agreement, talk.partnerIsManager(), planned(before)));
        });
        course.carryOn(agreed.body());
        return agreed;
    }

    private Cadence agreed(PersonId person, Agreement agreement, boolean asManager, CheckInId planned) {
        return new Cadence(
                agreement.employee(),
                agreement.partner(),
                asManager,
                agreement.conversation(),
                agreement.every(),
                agreement.first(),
                0,
                planned,
                agreement.first(),
                person,
                clock.instant());
    }

    /** The check-in that is planned already, while it has not come due. */
    private CheckInId planned(Optional<Stored<Cadence>> before) {
        return before.map(cadence -> cadence.body().planned())
                .filter(checkIns::isOpenToMove)
                .orElseGet(() -> new CheckInId(Ids.random(clock.instant())));
    }

    private void requireReasonable(Agreement agreement) {
        var today = people.require(agreement.employee()).today(clock);
        if (agreement.first().isBefore(today)) {
            throw Problem.invalid("/first", "in-the-past", "The first date is today or later.");
        }
        if (agreement.first().isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw Problem.invalid("/first", "too-far", "The first date is within a year.");
        }
    }
}
