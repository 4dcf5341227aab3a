package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static final int CHUNK = 200;
    private static final int MOST_SIGHT = 500;
    private static final LineProblem CIRCLE = new LineProblem(
            0,
            "manager",
            "",
            "cycle",
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
    public PeopleImport check(byte[] file, PersonId by, Creation creation) {
        var id = creation.id("people-import");
        return imports.create(id, creation, () -> Change.to(checked(id, file, by)))
                .body();
    }

    private PeopleImport checked(String id, byte[] bytes, PersonId by) {
        var tenant = tenants.find(CurrentTenant.require()).orElseThrow(Problem::notFound);
        var file = PeopleFile.read(bytes, tenant.timeZone(), tenant.locale());
        if (file.problems().isEmpty() && file.people().isEmpty()) {
            var empty = new LineProblem(0, "", "", "empty", "Expected a header and a line for each person.");
            return refused(id, by, file, List.of(empty));
        }
        var everybody = everybody();
        var outcome = new PeopleCheck(file.people(), everybody).check(by);
        var problems = Stream.concat(file.problems().stream(), outcome.problems().stream())
                .toList();
        return problems.isEmpty() ? accepted(id, by, file, outcome, everybody) : refused(id, by, file, problems);
    }

    private static PeopleImport refused(String id, PersonId by, PeopleFile file, List<LineProblem> problems) {
        return new PeopleImport(
                id, by, PeopleImport.State.REFUSED, file.people().size(), 0, 0, 0, problems, List.of(), 0, 0, 0);
    }

    private PeopleImport accepted(
            String id, PersonId by, PeopleFile file, PeopleCheck.Outcome outcome, List<Person> everybody) {
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
        var known = Stream.concat(everybody.stream(), outcome.added().stream())
                .collect(Collectors.toMap(Person::person, Function.identity(), (old, same) -> old));
        return Stream.concat(outcome.changed().stream(), outcome.left().stream())
                .filter(person -> !person.active() || outcome.moves().containsKey(person.person()))
                .limit(MOST_SIGHT)
                .map(person -> {
                    var before = Optional.ofNullable(known.get(person.person())).map(Person::manager);
                    return new PeopleImport.Sight(
                            person.name(),
                            person.active() ? name(known, person.manager()) : "",
                            name(known, before.orElse(null)));
                })
                .toList();
    }

    private static String name(Map<PersonId, Person> known, @Nullable PersonId id) {
        var person = id == null ? null : known.get(id);
        return person == null ? "" : person.name();
    }

    /** Accepts a checked file: from now on it is carried through, whatever happens. */
    public PeopleImport accept(String id) {
        due.schedule(clock.instant(), CurrentTenant.require(), KIND + "/" + id);
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
        int done = 0;
        for (int part = 0; part < running.chunks(); part++) {
            var chunk = chunk(running, part);
            chunk.people().forEach(people::put);
            done += chunk.people().size();
            tell(running.id(), done);
        }
        followLines();
        imports.change(running.id(), stored -> Change.to(stored.body().in(PeopleImport.State.DONE)));
    }

    private Chunk chunk(PeopleImport running, int part) {
        return chunks.find(part(running.id(), part)).orElseThrow().body();
    }

    private void tell(String id, int done) {
        imports.change(id, stored -> Change.to(stored.body().carried(done)));
    }

    /** False where somebody moved since the file was checked so that the two moves together would make a circle. */
    private boolean moveLines(PeopleImport running) {
        var moves = new HashMap<PersonId, Optional<PersonId>>();
        for (int part = 0; part < running.chunks(); part++) {
            chunk(running, part)
                    .people()
                    .forEach(person -> moves.put(person.person(), Optional.ofNullable(person.manager())));
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

    /** Sets every team anew from the lines. */
    private void followLines() {
        var teams = new HashMap<PersonId, List<PersonId>>();
        var known = new HashSet<PersonId>();
        everybody().forEach(person -> {
            known.add(person.person());
            if (person.manager() != null) {
                teams.computeIfAbsent(person.manager(), manager -> new ArrayList<>())
                        .add(person.person());
            }
        });
        known.forEach(person -> teams.putIfAbsent(person, List.of()));
        people.followLines(teams);
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
