package dev.cairn.reminders.imports;

import dev.cairn.contracts.id.CheckInId;
import dev.cairn.contracts.id.Ids;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.reminders.checkin.Cadence;
import dev.cairn.reminders.checkin.CheckIn;
import dev.cairn.reminders.checkin.CheckInCourse;
import dev.cairn.reminders.checkin.CheckIns;
import dev.cairn.reminders.checkin.Every;
import dev.cairn.reminders.person.People;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries accepted check-ins through, also across a crash: each part arrives once, however often it is tried. */
@Component
public class Importing implements DueHandler {

    private static final String KIND = "check-in-import";

    private final Documents<CheckInImport> imports;
    private final Documents<ImportedPart> parts;
    private final CheckIns checkIns;
    private final CheckInCourse course;
    private final People people;
    private final DueWork due;
    private final Clock clock;

    Importing(Store store, CheckIns checkIns, CheckInCourse course, People people, DueWork due, Clock clock) {
        this.imports = store.tenant("imports", CheckInImport.class);
        this.parts = store.tenant(
                "imports", ImportedPart.class, part -> part.employee().value());
        this.checkIns = checkIns;
        this.course = course;
        this.people = people;
        this.due = due;
        this.clock = clock;
    }

    public Optional<CheckInImport> find(String id) {
        return imports.find(id).map(Stored::body);
    }

    /**
     * The import that this creation made before; empty where it has made none.
     *
     * @throws dev.cairn.platform.store.IdempotencyKeyReused where it made another one
     */
    public Optional<CheckInImport> find(Creation creation) {
        var id = creation.id(KIND);
        return imports.find(id).map(before -> imports.create(id, creation, () -> Change.to(before.body()))
                .body());
    }

    /** Accepts parts that were checked; once this returns they arrive, whatever happens. */
    public CheckInImport accept(PersonId by, List<ImportedPart> checked, Creation creation) {
        var id = creation.id(KIND);
        for (int number = 0; number < checked.size(); number++) {
            parts.insert(part(id, number), Change.to(checked.get(number)));
        }
        due.schedule(clock.instant().plusSeconds(30), CurrentTenant.require(), KIND + "/" + id);
        var accepted = imports.create(
                id,
                creation,
                () -> Change.to(new CheckInImport(id, by, CheckInImport.State.RUNNING, 0, checked.size())));
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
        return accepted.body();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        find(key.substring(KIND.length() + 1))
                .filter(found -> found.state() == CheckInImport.State.RUNNING)
                .ifPresent(this::carryThrough);
    }

    private void carryThrough(CheckInImport running) {
        for (int number = running.done(); number < running.total(); number++) {
            parts.find(part(running.id(), number)).ifPresent(part -> {
                arrive(running, part.body());
                parts.remove(part);
            });
            int done = number + 1;
            imports.change(running.id(), stored -> Change.to(stored.body().carried(done)));
        }
        if (running.total() == 0) {
            imports.change(running.id(), stored -> Change.to(stored.body().carried(0)));
        }
    }

    private void arrive(CheckInImport running, ImportedPart part) {
        var every = part.every();
        if (every == null) {
            arrive(part);
        } else {
            arrive(running, part, every);
        }
    }

    private void arrive(CheckInImport running, ImportedPart part, Every every) {
        var employee = people.require(part.employee());
        people.require(part.partner());
        var planned = new CheckInId(
                derived("cadence", part, part.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var start = new Cadence.Start(planned, employee.today(clock), running.by(), clock.instant());
        course.takeOver(Cadence.takenOver(part.employee(), employee, part.partner(), every, part.on(), start));
    }

    private void arrive(ImportedPart part) {
        var employee = people.require(part.employee());
        people.require(part.partner());
        checkIns.add(CheckIn.imported(
                new CheckInId(derived(
                        part.on().toString(),
                        part,
                        part.on().atStartOfDay(ZoneOffset.UTC).toInstant())),
                part.employee(),
                part.partner(),
                employee.reportsTo(part.partner()),
                part.on(),
                part.answers()));
    }

    private static String derived(String what, ImportedPart part, Instant time) {
        return Ids.derived(
                time,
                CurrentTenant.require().value(),
                "imported",
                part.employee().value(),
                part.partner().value(),
                what);
    }

    private static String part(String id, int number) {
        return String.format(Locale.ROOT, "%s/%06d", id, number);
    }
}
