package dev.cairn.reminders.checkin;

import dev.cairn.contracts.checkin.CheckInState;
import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.person.People;
import dev.cairn.reminders.person.Person;
import dev.cairn.reminders.plan.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * How one check-in follows another: the cadence names what is planned, the check-in is made after it, comes due on the
 * morning of its day in the employee's zone, and the cadence goes on to the next. Every step finds what an earlier try
 * has done; what a stopped process left half done is finished as due work.
 */
@Component
public class CheckInCourse implements DueHandler {

    /** When a check-in comes due, in the employee's zone. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String KIND = "check-in";
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(30);

    private final Documents<Cadence> cadences;
    private final CheckIns checkIns;
    private final CheckInPolicy policy;
    private final People people;
    private final Plans plans;
    private final DueWork due;
    private final Clock clock;

    CheckInCourse(
            Store store,
            CheckIns checkIns,
            CheckInPolicy policy,
            People people,
            Plans plans,
            DueWork due,
            Clock clock) {
        this.cadences = store.kind("checkins", "cadence", Cadence.class);
        this.checkIns = checkIns;
        this.policy = policy;
        this.people = people;
        this.plans = plans;
        this.due = due;
        this.clock = clock;
    }

    static String id(PersonId employee, PersonId partner) {
        return employee.value() + "/" + partner.value();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        cadences.find(key.substring(KIND.length() + 1)).map(Stored::body).ifPresent(cadence -> {
            plan(cadence);
            if (moment(cadence).isAfter(clock.instant())) {
                schedule(cadence);
            } else {
                comeDue(cadence);
            }
        });
    }

    /** Has the cadence looked at when this request is over, whatever becomes of this process. */
    void finishSoon(String cadence) {
        due.schedule(clock.instant().plus(LONGEST_REQUEST), CurrentTenant.require(), KIND + "/" + cadence);
    }

    /** Makes the planned check-in what the cadence says, and has it come due at its time. */
    void carryOn(Cadence cadence) {
        plan(cadence);
        schedule(cadence);
    }

    private void plan(Cadence cadence) {
        checkIns.plan(cadence, plans.openGoals(cadence.employee(), cadence.partner()));
    }

    private void schedule(Cadence cadence) {
        var id = id(cadence.employee(), cadence.partner());
        due.schedule(moment(cadence), CurrentTenant.require(), KIND + "/" + id);
    }

    private Instant moment(Cadence cadence) {
        return people.require(cadence.employee()).at(cadence.due(), MORNING);
    }

    /** Looks at the employee's cadences again, because something about the person has changed. */
    void lookAgain(PersonId employee) {
        cadences.under(employee.value()).forEach(cadence -> carryOn(cadence.body()));
    }

    /** Starts a cadence that two people kept in the tool used before; nothing changes where they have one. */
    public void takeOver(Cadence cadence) {
        var id = id(cadence.employee(), cadence.partner());
        finishSoon(id);
        cadences.insert(id, Change.to(cadence));
        cadences.find(id).ifPresent(kept -> carryOn(kept.body()));
    }

    private void comeDue(Cadence cadence) {
        var employee = people.require(cadence.employee());
        if (!policy.goesOn(cadence)) {
            return;
        }
        var later = putOff(employee, cadence.due());
        if (later.isPresent()) {
            goOn(cadence, now -> now.putOff(cadence.planned(), later.get()));
            return;
        }
        var goals = plans.openGoals(cadence.employee(), cadence.partner());
        var today = employee.today(clock);
        var next = cadence.following(employee, today);
        checkIns.change(cadence.planned(), checkIn -> checkIn.comesDue(goals, next));
        var following = new CheckInId(Ids.random(clock.instant()));
        goOn(cadence, now -> now.after(cadence.planned(), following, employee, today));
    }

    /** A resting plan is left in peace: the first working day after. */
    private Optional<LocalDate> putOff(Person employee, LocalDate date) {
        return plans.restsOn(employee, date).map(last -> employee.workingDayFrom(last.plusDays(1)));
    }

    private void goOn(Cadence cadence, UnaryOperator<Cadence> step) {
        cadences.change(id(cadence.employee(), cadence.partner()), stored -> Change.to(step.apply(stored.body())))
                .map(Stored::body)
                .ifPresent(this::carryOn);
    }

    /** Whether a check-in is over before it began, because the two no longer check in. */
    boolean cameToNothing(CheckIn checkIn) {
        return checkIn.state() == CheckInState.PLANNED
                && checkIn.due().isBefore(people.require(checkIn.employee()).today(clock));
    }
}
