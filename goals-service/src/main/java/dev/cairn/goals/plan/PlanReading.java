package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantReadOnly;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reading what was shared. A reading by another person is recorded before anything is shown. */
@Component
public class PlanReading {

    private final Plans plans;
    private final PlanPolicy policy;
    private final DueWork due;
    private final Clock clock;

    PlanReading(Plans plans, PlanPolicy policy, DueWork due, Clock clock) {
        this.plans = plans;
        this.policy = policy;
        this.due = due;
        this.clock = clock;
    }

    /** A shared plan as a reader sees it now, with what was said and noted about its goals. */
    public record View(
            Plan plan, SharedPlan copy, List<GoalVerdict> verdicts, List<ProgressNote> progress, Reading.Role role) {}

    /** The newest shared copy, as it is seen now. Its owner sees it as the manager does; empty where they may not. */
    public Optional<View> shared(PersonId owner, PersonId reader) {
        var plan = plans.find(owner).map(Stored::body).filter(found -> found.shares()
                .any());
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        if (reader.equals(owner)) {
            return Optional.of(view(plan.get(), Reading.Role.MANAGER));
        }
        return policy.role(reader, plan.get()).map(role -> {
            record(owner, new Reading(reader, role, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
            return view(plan.get(), role);
        });
    }

    /** Where nothing may be written now it is noted as due work, and written as soon as that is possible. */
    void record(PersonId owner, Reading reading) {
        try {
            plans.record(owner, reading);
        } catch (TenantReadOnly e) {
            due.schedule(clock.instant(), CurrentTenant.require(), ReadingsLater.key(owner, reading));
        }
    }

    /** Who read the plan, for its owner. */
    public List<Reading> readings(PersonId owner) {
        return plans.readingsOf(owner);
    }

    /** What was noted on the goals of a plan, for its owner. */
    public List<ProgressNote> progress(PersonId owner) {
        return plans.progressOf(owner);
    }

    /** What was said to the goals of a plan, for its owner. */
    public List<GoalVerdict> verdicts(PersonId owner) {
        return plans.verdictsOn(owner);
    }

    private View view(Plan plan, Reading.Role role) {
        var copy = plans.copy(plan.owner(), plan.shares().number())
                .orElseThrow(Problem::notFound)
                .asSeenNow(plan);
        var verdicts = plans.verdictsOn(plan.owner()).stream()
                .filter(verdict -> copy.goal(verdict.goal()).isPresent())
                .toList();
        var progress = plans.progressOf(plan.owner()).stream()
                .filter(note -> copy.goal(note.goal()).isPresent())
                .toList();
        return new View(plan, copy, verdicts, progress, role);
    }
}
