package dev.cairn.goals.planimport;

import dev.cairn.goals.plan.ImportedPlan;
import dev.cairn.goals.plan.PlanArrival;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries accepted plans through, also across a crash. Each waits sealed with its owner's key. */
@Component
public class PlanImporting implements DueHandler {

    private static final String KIND = "plan-import";

    private final Documents<PlanImport> imports;
    private final Documents<ImportedPlan> parts;
    private final PlanArrival arrival;
    private final DueWork due;
    private final Clock clock;

    PlanImporting(Store store, PlanArrival arrival, DueWork due, Clock clock) {
        this.imports = store.tenant("plan_imports", PlanImport.class);
        this.parts = store.tenant(
                "plan_import_parts", ImportedPlan.class, plan -> plan.owner().value());
        this.arrival = arrival;
        this.due = due;
        this.clock = clock;
    }

    public Optional<PlanImport> find(String id) {
        return imports.find(id).map(Stored::body);
    }

    /**
     * What an earlier try with the same key made; empty for a first one.
     *
     * @throws dev.cairn.platform.store.IdempotencyKeyReused where that one was for other plans
     */
    public Optional<PlanImport> earlier(Creation creation) {
        var id = creation.id(KIND);
        return find(id).map(found ->
                imports.create(id, creation, () -> Change.to(found)).body());
    }

    /** Accepts plans that were checked; once this returns they arrive, whatever happens. */
    public PlanImport accept(List<ImportedPlan> plans, Creation creation) {
        var id = creation.id(KIND);
        for (int number = 0; number < plans.size(); number++) {
            parts.insert(part(id, number), Change.to(plans.get(number)));
        }
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
        var accepted = imports.create(
                id, creation, () -> Change.to(new PlanImport(id, PlanImport.State.RUNNING, 0, plans.size())));
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
        return accepted.body();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        var id = key.substring(KIND.length() + 1);
        find(id).filter(found -> found.state() == PlanImport.State.RUNNING).ifPresent(this::carryThrough);
    }

    private void carryThrough(PlanImport running) {
        for (int number = 0; number < running.total(); number++) {
            parts.find(part(running.id(), number)).ifPresent(part -> {
                arrival.arrive(part.body());
                parts.remove(part);
            });
            int done = number + 1;
            imports.change(running.id(), stored -> Change.to(stored.body().carried(done)));
        }
    }

    private static String part(String id, int number) {
        return id + "/" + "%06d".formatted(number);
    }
}
