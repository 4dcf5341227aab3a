package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.ReportingLines;
import dev.cairn.goals.directory.Tenants;
import dev.cairn.platform.due.DueHandler;
import dev.cairn.platform.due.DueWork;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads people. A file is checked whole and shown first; once accepted it is rolled forward in steps that may be done
 * again, as due work, so that a crash in the middle only delays it.
 */
@Component
public class Importing implements DueHandler {

    private static final String KIND = "people-import";
    private static final Duration LONGER_THAN_ACCEPTING = Duration.ofMinutes(2);
    private static final int CHUNK = 200;
    private static final int MOST_SIGHT = 500;
    private static final LineProblem CIRCLE = new LineProblem(
            0,
            "manager",
            "",
            "moved-meanwhile",
            "Somebody was moved since the file was checked; send it again to see how they stand.");

    private final Documents<PeopleImport> imports;
    private final Documents<Chunk> chunks;
    private final People people;
    private final Tenants tenants;
    private final DueWork due;
    private final Clock clock;

    /** Some of the people of an import, as they will be. */
    record Chunk(List<Person> people) {}

    Importing(Store store, People people, Tenants tenants, DueWork due, Clock clock) {
        this.imports = store.kind("imports", "people", PeopleImport.class);
        this.chunks = store.kind("imports", "people-part", Chunk.class);
        this.people = people;
        this.tenants = tenants;
        this.due = due;
        this.clock = clock;
    }

    public Optional<PeopleImport> find(String id) {
        return imports.find(id).map(Stored::body);
    }

    /** Checks a file and keeps what it would do. Nothing changes before it is accepted. */
    public PeopleImport check(byte[] file, Importer by, Creation creation) {
        var id = creation.id("people-import");
        return imports.create(id, creation, () -> Change.to(checked(id, file, by)))
                .body();
    }

    private PeopleImport checked(String id, byte[] bytes, Importer importer) {
        var by = importer.id();
        var tenant = tenants.find(CurrentTenant.require()).orElseThrow(Problem::notFound);
        var file = PeopleFile.read(bytes, tenant.timeZone(), tenant.locale());
        if (file.problems().isEmpty() && file.people().isEmpty()) {
            var empty = new LineProblem(0, "", "", "empty", "Expected a header and a line for each person.");
            return refused(id, by, file, List.of(empty));
        }
        var everybody = everybody();
        var outcome = new PeopleCheck(file.people(), everybody).check(importer);
        var problems = Stream.concat(file.problems().stream(), outcome.problems().stream())
                .toList();
        return problems.isEmpty() ? accepted(id, by, file, outcome, everybody) : refused(id, by, file, problems);
    }

    private static PeopleImport refused(String id, String by, PeopleFile file, List<LineProblem> problems) {
        return new PeopleImport(
                id, by, PeopleImport.State.REFUSED, file.people().size(), 0, 0, 0, problems, List.of(), 0, 0, 0);
    }

    private PeopleImport accepted(
            String id, String by, PeopleFile file, PeopleCheck.Outcome outcome, List<Person> everybody) {
        var touched = new ArrayList<Person>();
        touched.addAll(outcome.added());
        touched.addAll(outcome.changed());
        touched.addAll(outcome.left());
        int parts = 0;
        for (int from = 0; from < touched.size(); from += CHUNK) {
            var chunk = new Chunk(List.copyOf(touched.subList(from, Math.min(from + CHUNK, touched.size()))));
            chunks.put(part(id, parts++), before -> Change.to(chunk));
        }
        return new PeopleImport(
                id,
                by,
                PeopleImport.State.CHECKED,
                file.people().size(),
                outcome.added().size(),
                outcome.changed().size(),
                outcome.left().size(),
                List.of(),
                sight(outcome, everybody),
                parts,
                0,
                touched.size());
    }

    /** Who gains and who loses sight of whose plan; of new people nobody loses any. */
    private static List<PeopleImport.Sight> sight(PeopleCheck.Outcome outcome, List<Person> everybody) {
        var before = byId(everybody.stream());
        var known = byId(Stream.concat(everybody.stream(), outcome.added().stream()));
        return Stream.concat(outcome.changed().stream(), outcome.left().stream())
                .flatMap(after -> sight(before.get(after.person()), after, known))
                .limit(MOST_SIGHT)
                .toList();
    }

    private static Map<PersonId, Person> byId(Stream<Person> people) {
        return people.collect(Collectors.toMap(Person::person, Function.identity(), (one, same) -> one));
    }

    private static Stream<PeopleImport.Sight> sight(@Nullable Person was, Person is, Map<PersonId, Person> known) {
        var sight = new ArrayList<PeopleImport.Sight>();
        var managerWas = was == null || !was.active() ? null : was.manager();
        var managerIs = is.active() ? is.manager() : null;
        if (!Objects.equals(managerWas, managerIs)) {
            sight.add(new PeopleImport.Sight(is.name(), name(known, managerIs), name(known, managerWas), null, null));
        }
        var actingWas = was == null || !was.active() ? null : was.acting();
        var actingIs = is.active() ? is.acting() : null;
        var shown = actingIs == null ? actingWas : actingIs;
        if (shown != null && !Objects.equals(actingWas, actingIs)) {
            sight.add(new PeopleImport.Sight(
                    is.name(),
                    actingIs == null ? "" : name(known, actingIs.manager()),
                    actingWas == null ? "" : name(known, actingWas.manager()),
                    shown.from(),
                    shown.until()));
        }
        return sight.stream();
    }

    private static String name(Map<PersonId, Person> known, @Nullable PersonId id) {
        var person = id == null ? null : known.get(id);
        return person == null ? "" : person.name();
    }

    /** Accepts a checked file: from now on it is carried through, whatever happens. */
    public PeopleImport accept(String id) {
        due.schedule(clock.instant().plus(LONGER_THAN_ACCEPTING), CurrentTenant.require(), KIND + "/" + id);
        var after = imports.change(id, stored -> switch (stored.body().state()) {
            case REFUSED ->
                throw Problem.conflict("import-refused", "The file has problems; mend them and send it again.");
            case CHECKED -> Change.to(stored.body().in(PeopleImport.State.RUNNING));
            case RUNNING, DONE -> Change.to(stored.body());
        });
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
        return after.orElseThrow(Problem::notFound).body();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        var id = key.substring(KIND.length() + 1);
        find(id).filter(found -> found.state() == PeopleImport.State.RUNNING).ifPresent(this::carryThrough);
    }

    private void carryThrough(PeopleImport running) {
        if (!moveLines(running)) {
            imports.change(running.id(), stored -> Change.to(stored.body().refusedFor(CIRCLE)));
            return;
        }
        var lines = people.lines();
        carryThrough(running, lines.body());
        for (var now = people.lines(); now.version() != lines.version(); now = people.lines()) {
            lines = now;
            carryThrough(running, lines.body());
        }
        imports.change(running.id(), stored -> Change.to(stored.body().in(PeopleImport.State.DONE)));
    }

    /** People and teams follow the lines, which another import may have moved on meanwhile. */
    private void carryThrough(PeopleImport running, ReportingLines lines) {
        int done = 0;
        for (int part = 0; part < running.chunks(); part++) {
            var chunk = chunk(running, part);
            people.putAll(chunk.people().stream()
                    .map(person -> person.with(lines.of(person.person())))
                    .toList());
            done += chunk.people().size();
            tell(running.id(), done);
        }
        people.followLines(lines);
    }

    private Chunk chunk(PeopleImport running, int part) {
        return chunks.find(part(running.id(), part)).orElseThrow().body();
    }

    private void tell(String id, int done) {
        imports.change(id, stored -> Change.to(stored.body().carried(done)));
    }

    /** False where somebody moved since the file was checked so that the two moves together would make a circle. */
    private boolean moveLines(PeopleImport running) {
        var moves = new HashMap<PersonId, ReportingLines.Line>();
        for (int part = 0; part < running.chunks(); part++) {
            chunk(running, part)
                    .people()
                    .forEach(person ->
                            moves.put(person.person(), new ReportingLines.Line(person.manager(), person.acting())));
        }
        while (true) {
            var before = people.lines();
            var after = before.body().moved(moves);
            if (after.cycle().isPresent()) {
                return false;
            }
            if (people.replaceLines(before, after).isPresent()) {
                return true;
            }
        }
    }

    private List<Person> everybody() {
        var all = new ArrayList<Person>();
        var page = people.all(null, 1_000);
        all.addAll(page.bodies());
        while (page.next().isPresent()) {
            page = people.all(page.next().get(), 1_000);
            all.addAll(page.bodies());
        }
        return all;
    }

    private static String part(String id, int number) {
        return id + "/" + "%06d".formatted(number);
    }
}
