package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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

    /**
     * The newest shared copy, as it is seen now. Its owner sees it as the manager does; empty where they may not.
     *
     * @param what is read of it
     */
    public Optional<View> shared(PersonId owner, PersonId reader, Reading.What what) {
        var found = plans.whole(owner).filter(whole -> whole.plan().shares().any());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var whole = found.get();
        if (reader.equals(owner)) {
            return Optional.of(view(whole, Reading.Role.MANAGER));
        }
        return policy.role(reader, whole.plan()).map(role -> {
            var number =
                    what == Reading.What.PLAN ? (Integer) whole.plan().shares().number() : null;
            record(owner, new Reading(reader, role, today(owner), what, number));
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

    /** The same, as a reading of something else than a copy: recorded where it is not the owner. */
    public Optional<PlanSight> read(PersonId owner, PersonId side, Reading.What what) {
        return read(owner, side, what, null);
    }

    /**
     * The same.
     *
     * @param number of the copy that is read
     */
    Optional<PlanSight> read(PersonId owner, PersonId side, Reading.What what, @Nullable Integer number) {
        return sharedPlan(owner)
                .flatMap(plan -> side.equals(owner)
                        ? Optional.of(sight(plan, side))
                        : policy.asManager(side, plan).map(role -> {
                            record(owner, new Reading(side, role, today(owner), what, number));
                            return sight(plan, side);
                        }));
    }

    private PlanSight sight(Plan plan, PersonId side) {
        var asOwner = side.equals(plan.owner());
        var since = asOwner ? Instant.EPOCH : plan.shares().sight(side).since();
        return new PlanSight(plan.owner(), asOwner, seenNow(plan), since);
    }

    /** What a manager has in sight of one plan of the team. */
    public record TeamSight(SharedPlan copy, Reading.Role role) {}

    /** The plans of people, of those who have one; one of them changes with all that anybody has in sight of it. */
    public List<Stored<Plan>> plansOf(List<PersonId> owners) {
        return plans.working().findAll(owners.stream().map(PersonId::value).toList());
    }

    /**
     * What a manager has in sight of the plans of a team, as it is seen now. Whoever shows its words has to
     * {@link #recordOverview record} it first.
     */
    public Map<PersonId, TeamSight> ofTeam(List<Person> team, List<Stored<Plan>> stored, PersonId manager) {
        var plansOfTeam = stored.stream()
                .map(Stored::body)
                .filter(plan -> plan.shares().any())
                .collect(Collectors.toMap(Plan::owner, plan -> plan));
        var known = team.stream()
                .flatMap(
                        person -> Optional.ofNullable(plansOfTeam.get(person.person()))
                                .flatMap(plan -> known(plan, person, manager))
                                .stream())
                .toList();
        var copies = plans.newestCopies(known.stream().map(Known::plan).toList()).stream()
                .collect(Collectors.toMap(SharedPlan::owner, copy -> copy));
        var sights = new HashMap<PersonId, TeamSight>();
        known.forEach(one -> Optional.ofNullable(copies.get(one.plan().owner()))
                .ifPresent(copy -> sights.put(copy.owner(), new TeamSight(copy.asSeenNow(one.plan()), one.role()))));
        return sights;
    }

    /** A plan of which somebody has sight. */
    private record Known(Plan plan, Reading.Role role) {}

    private Optional<Known> known(Plan plan, Person owner, PersonId manager) {
        var shares = plan.shares();
        return PlanPolicy.asManager(manager, owner, shares.seenBy(), shares.standIn(), clock.instant())
                .map(role -> new Known(plan, role));
    }

    /** Records that a manager read what the overview of the team shows of these plans. */
    public void recordOverview(List<Person> owners, PersonId manager, Map<PersonId, TeamSight> seen) {
        var read = new HashMap<PersonId, Reading>();
        owners.forEach(owner -> Optional.ofNullable(seen.get(owner.person()))
                .ifPresent(sight -> read.put(
                        owner.person(),
                        new Reading(
                                manager, sight.role(), owner.today(clock.instant()), Reading.What.OVERVIEW, null))));
        record(read);
    }

    /** The day of a reading: an owner who looks at the record sees days of their own calendar. */
    LocalDate today(PersonId owner) {
        return people.find(owner)
                .map(person -> person.today(clock.instant()))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    void record(PersonId owner, Reading reading) {
        record(Map.of(owner, reading));
    }

    /** Where nothing may be written now it is noted as due work, and written as soon as that is possible. */
    private void record(Map<PersonId, Reading> read) {
        try {
            plans.record(read);
            read.forEach((owner, reading) -> {
                if (reading.role() == Reading.Role.INVITED) {
                    plans.opened(owner, reading.reader(), clock.instant());
                }
            });
        } catch (TenantReadOnly e) {
            read.forEach((owner, reading) ->
                    due.schedule(clock.instant(), CurrentTenant.require(), ReadingsLater.key(owner, reading)));
        }
    }

    /**
     * A reading, for the plan's owner.
     *
     * @param sharedAt when the copy that was read was shared; null where it was something else
     */
    public record Read(Reading reading, @Nullable Instant sharedAt) {}

    /** Who read what of the plan, for its owner; the newest day first. */
    public List<Read> readings(PersonId owner) {
        var sharedAt = plans.find(owner).stream()
                .flatMap(plan -> plan.body().shares().copies().stream())
                .collect(Collectors.toMap(Shares.Copy::number, Shares.Copy::at));
        return plans.readingsOf(owner).reversed().stream()
                .map(reading -> new Read(reading, reading.number() == null ? null : sharedAt.get(reading.number())))
                .toList();
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

    /** A copy as the owner's manager sees it now. */
    View asManager(WholePlan whole, SharedPlan copy, @Nullable PersonId manager) {
        var known = manager == null ? whole : whole.since(whole.plan().shares().sight(manager));
        return view(known, copy, Reading.Role.MANAGER);
    }

    private View view(WholePlan whole, Reading.Role role) {
        var newest =
                plans.copy(whole.plan().owner(), whole.plan().shares().number()).orElseThrow(Problem::notFound);
        return view(whole, newest, role);
    }

    private View view(WholePlan whole, SharedPlan released, Reading.Role role) {
        var copy = released.asSeenNow(whole.plan());
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
