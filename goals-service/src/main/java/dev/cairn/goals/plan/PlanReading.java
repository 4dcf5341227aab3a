package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reading what was shared. A reading by another person is recorded before anything is shown. */
@Component
public class PlanReading {

    private final Plans plans;
    private final PlanPolicy policy;
    private final People people;
    private final DueWork due;
    private final Clock clock;

    PlanReading(Plans plans, PlanPolicy policy, People people, DueWork due, Clock clock) {
        this.plans = plans;
        this.policy = policy;
        this.people = people;
        this.due = due;
        this.clock = clock;
    }

    /**
     * A shared plan as a reader sees it now, with what was said and noted about the goals of the copy.
     *
     * @param restsUntil the last day of a rest, whatever its cause; null where the plan does not rest today
     */
    public record View(
            WholePlan whole,
            SharedPlan copy,
            Reading.Role role,
            @Nullable LocalDate restsUntil) {}

    /** The newest shared copy, as it is seen now. Its owner sees it as the manager does; empty where they may not. */
    public Optional<View> shared(PersonId owner, PersonId reader) {
        var found = plans.whole(owner).filter(whole -> whole.plan().shares().any());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var whole = found.get();
        if (reader.equals(owner)) {
            return Optional.of(view(whole, Reading.Role.MANAGER));
        }
        return policy.role(reader, whole.plan()).map(role -> {
            record(owner, reader, role);
            return role == Reading.Role.INVITED ? invited(whole) : managers(whole, reader, role);
        });
    }

    private View managers(WholePlan whole, PersonId manager, Reading.Role role) {
        return view(whole.since(whole.plan().shares().sight(manager)), role);
    }

    /** What the two sides said to each other stays with them; that a goal fits is to be seen. */
    private View invited(WholePlan whole) {
        var nothingSaid = new Sight(whole.plan().owner(), 0, 0, Instant.MAX, Set.of());
        return view(whole.since(nothingSaid).withoutAnswers(), Reading.Role.INVITED);
    }

    /** What a manager would see after a change of the plan, for its owner. */
    Optional<View> after(PersonId owner, PersonId manager, UnaryOperator<Plan> change) {
        return plans.whole(owner)
                .filter(whole -> whole.plan().shares().any())
                .map(whole -> managers(whole.with(change.apply(whole.plan())), manager, Reading.Role.MANAGER));
    }

    /**
     * What the owner or their manager has in sight; empty for everybody else, readers by the owner's choice included, and
     * where nothing was shared yet.
     */
    public Optional<PlanSight> sight(PersonId owner, PersonId side) {
        return sharedPlan(owner)
                .filter(plan -> side.equals(owner) || policy.isManagerOf(side, plan))
                .map(plan -> sight(plan, side));
    }

    /** The same, as a reading: recorded where it is not the owner. */
    public Optional<PlanSight> read(PersonId owner, PersonId side) {
        return sharedPlan(owner)
                .flatMap(plan -> side.equals(owner)
                        ? Optional.of(sight(plan, side))
                        : policy.asManager(side, plan).map(role -> {
                            record(owner, side, role);
                            return sight(plan, side);
                        }));
    }

    private PlanSight sight(Plan plan, PersonId side) {
        var asOwner = side.equals(plan.owner());
        var since = asOwner ? Instant.EPOCH : plan.shares().sight(side).since();
        return new PlanSight(plan.owner(), asOwner, seenNow(plan), since);
    }

    /** The parts of each plan that its owner withholds at present. */
    public Map<PersonId, Set<String>> takenBack(List<PersonId> owners) {
        return plans.working().findAll(owners.stream().map(PersonId::value).toList()).stream()
                .map(Stored::body)
                .collect(Collectors.toMap(Plan::owner, plan -> plan.shares().takenBack()));
    }

    /** Records that somebody read a plan today, whatever of it. */
    void record(PersonId owner, PersonId reader, Reading.Role role) {
        record(owner, new Reading(reader, role, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** Where nothing may be written now it is noted as due work, and written as soon as that is possible. */
    void record(PersonId owner, Reading reading) {
        try {
            plans.record(owner, reading);
            if (reading.role() == Reading.Role.INVITED) {
                plans.opened(owner, reading.reader(), clock.instant());
            }
        } catch (TenantReadOnly e) {
            due.schedule(clock.instant(), CurrentTenant.require(), ReadingsLater.key(owner, reading));
        }
    }

    /** Who read the plan, for its owner. */
    public List<Reading> readings(PersonId owner) {
        return plans.readingsOf(owner);
    }

    /** The working copy with what was said and noted about its goals, for its owner; empty where there is none. */
    public Optional<WholePlan> whole(PersonId owner) {
        return plans.whole(owner);
    }

    /** The last day of the rest in which today lies, in the owner's zone; empty where the plan does not rest. */
    public Optional<LocalDate> restsUntil(Plan plan) {
        return people.find(plan.owner())
                .flatMap(owner -> plan.rest(owner.away()).lastDay(owner.today(clock.instant())));
    }

    private View view(WholePlan whole, Reading.Role role) {
        var copy = seenNow(whole.plan());
        var shown = whole.beside(goal -> copy.goal(goal).isPresent());
        return new View(shown, copy, role, restsUntil(whole.plan()).orElse(null));
    }

    private Optional<Plan> sharedPlan(PersonId owner) {
        return plans.find(owner).map(Stored::body).filter(plan -> plan.shares().any());
    }

    private SharedPlan seenNow(Plan plan) {
        return plans.copy(plan.owner(), plan.shares().number())
                .orElseThrow(Problem::notFound)
                .asSeenNow(plan);
    }
}
