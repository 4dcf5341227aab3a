package dev.cairn.goals.plan;

import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The documents that make up the plans of the bound tenant. */
@Component
class Plans {

    private static final String PLANS = "plans";
    private static final String PARTS = "plan_parts";

    private final Documents<Plan> working;
    private final Documents<SharedPlan> shared;
    private final Documents<GoalVerdict> verdicts;
    private final Documents<ProgressNote> progress;
    private final Documents<Reading> readings;
    private final Documents<PlanGrant> grants;
    private final Documents<Invitation> invitations;
    private final Documents<HintsSeen> hints;
    private final Documents<SupportDecision> decisions;

    Plans(Store store) {
        working = store.tenant(PLANS, Plan.class, plan -> plan.owner().value());
        verdicts = store.beside(
                PLANS, "verdict", GoalVerdict.class, verdict -> verdict.owner().value());
        progress = store.beside(
                PLANS, "progress", ProgressNote.class, note -> note.owner().value());
        decisions = store.beside(PLANS, "support", SupportDecision.class, decision -> decision.owner()
                .value());
        hints = store.beside(PLANS, "hints", HintsSeen.class);
        shared = store.tenant(
                "shared_plans", SharedPlan.class, plan -> plan.owner().value());
        readings = store.kind(PARTS, "reading", Reading.class);
        grants = store.kind(PARTS, "grant", PlanGrant.class);
        invitations = store.kind(PARTS, "invitation", Invitation.class);
    }

    Documents<Plan> working() {
        return working;
    }

    Documents<ProgressNote> progress() {
        return progress;
    }

    Documents<GoalVerdict> verdicts() {
        return verdicts;
    }

    Documents<PlanGrant> grants() {
        return grants;
    }

    Documents<Invitation> invitations() {
        return invitations;
    }

    Documents<HintsSeen> hints() {
        return hints;
    }

    Documents<SupportDecision> decisions() {
        return decisions;
    }

    Optional<Stored<Plan>> find(PersonId owner) {
        return working.find(owner.value());
    }

    /** A plan with what stands beside its goals, in one round trip; empty where there is no plan. */
    Optional<WholePlan> whole(PersonId owner) {
        var found = working.family(owner.value());
        return found.parent()
                .map(plan -> new WholePlan(
                        plan.body(),
                        bodies(found.of(verdicts)),
                        bodies(found.of(progress)),
                        bodies(found.of(decisions)),
                        found.of(hints).stream()
                                .findFirst()
                                .map(seen -> seen.body().hints())
                                .orElse(Set.of())));
    }

    private static <T> List<T> bodies(List<Stored<T>> stored) {
        return stored.stream().map(Stored::body).toList();
    }

    /** A shared copy as it was; empty for number 0. */
    Optional<SharedPlan> copy(PersonId owner, int number) {
        return number == 0
                ? Optional.empty()
                : shared.find(SharedPlan.id(owner, number)).map(Stored::body);
    }

    /** The newest shared copies of several plans, in one round trip. */
    List<SharedPlan> newestCopies(List<Plan> plans) {
        return bodies(shared.findAll(plans.stream()
                .map(plan -> SharedPlan.id(plan.owner(), plan.shares().number()))
                .toList()));
    }

    /** Keeps a shared copy; false where the number is taken. */
    boolean keep(SharedPlan copy) {
        return shared.insert(SharedPlan.id(copy.owner(), copy.number()), Change.to(copy))
                .isPresent();
    }

    List<GoalVerdict> verdictsOn(PersonId owner) {
        return bodies(verdicts.under(owner.value()));
    }

    List<ProgressNote> progressOf(PersonId owner, GoalId goal) {
        return bodies(progress.under(ProgressNote.parent(owner, goal)));
    }

    /** Writes down what was read of each owner's plan, where it does not stand there yet. */
    void record(Map<PersonId, Reading> read) {
        var wanted = new HashMap<String, Change<Reading>>();
        read.forEach((owner, reading) -> wanted.put(owner.value() + "/" + reading.key(), Change.to(reading)));
        readings.findAll(wanted.keySet()).forEach(known -> wanted.remove(known.id()));
        readings.insertAll(wanted);
    }

    /** Notes that who was invited has read the plan. */
    void opened(PersonId owner, PersonId reader, Instant now) {
        invitations.change(Invitation.id(reader, owner), found -> {
            var invitation = found.body();
            return Change.to(invitation.readAt() == null ? new Invitation(reader, owner, now) : invitation);
        });
    }

    List<Reading> readingsOf(PersonId owner) {
        return bodies(readings.under(owner.value()));
    }

    boolean granted(PersonId owner, PersonId reader, Instant now) {
        return grants.find(PlanGrant.id(owner, reader))
                .filter(grant -> grant.body().holds(now))
                .isPresent();
    }
}
