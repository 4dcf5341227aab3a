package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.directory.ReportingLines;
import dev.cairn.goals.directory.TenantFounding;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the lines of a file say together, against the people there are: unique keys, names and addresses, managers
 * that exist, no cycle.
 */
final class PeopleCheck {

    private final List<PersonLine> lines;
    private final Map<String, Person> present;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<String, String> keyByAnyName = new HashMap<>();

    PeopleCheck(List<PersonLine> lines, List<Person> people) {
        this.lines = lines;
        this.present = new HashMap<>();
        people.forEach(person -> present.put(person.key(), person));
    }

    /** What the file would make of the organization. */
    record Outcome(List<LineProblem> problems, List<Person> added, List<Person> changed, List<Person> left) {}

    Outcome check(Importer importer) {
        unique("key", PersonLine::key);
        unique("user_name", PersonLine::userName);
        unique("email", PersonLine::email);
        takenByOthers();
        lines.forEach(this::remember);
        var wanted = lines.stream().map(this::person).toList();
        cycle(wanted);
        var inFile = new HashMap<String, Person>();
        wanted.forEach(person -> inFile.put(person.key(), person));
        var left = present.values().stream()
                .filter(person -> person.active() && !inFile.containsKey(person.key()))
                .map(PeopleCheck::gone)
                .toList();
        keepsWhoCanUndoIt(importer.person(), wanted, inFile, left);
        return new Outcome(
                problems,
                wanted.stream()
                        .filter(person -> !present.containsKey(person.key()))
                        .toList(),
                wanted.stream()
                        .filter(person ->
                                present.containsKey(person.key()) && !person.equals(present.get(person.key())))
                        .toList(),
                left);
    }

    private void keepsWhoCanUndoIt(
            @Nullable PersonId importer, List<Person> wanted, Map<String, Person> inFile, List<Person> left) {
        if (importer == null) {
            keepsAnAdministrator(wanted);
        } else {
            staysIn(importer, inFile, left);
        }
    }

    /** A program could lock everybody out, and nobody would be there to undo it. */
    private void keepsAnAdministrator(List<Person> wanted) {
        if (wanted.stream().noneMatch(PeopleCheck::administrates)) {
            problem(0, "roles", "", "no-administrator", "Expected an active administrator in the file.");
        }
    }

    private static boolean administrates(Person person) {
        return person.active() && person.roles().contains(Role.ADMINISTRATOR);
    }

    /** Whoever loads a file without themselves in it could not undo it. */
    private void staysIn(PersonId importer, Map<String, Person> inFile, List<Person> left) {
        var locksOut = left.stream().anyMatch(person -> person.person().equals(importer))
                || inFile.values().stream()
                        .anyMatch(person -> person.person().equals(importer) && !administrates(person));
        if (locksOut) {
            problem(0, "roles", "", "locks-you-out", "Expected a line with you in it, active and administrator.");
        }
    }

    private void unique(String column, Function<PersonLine, @Nullable String> value) {
        var seen = new HashMap<String, Long>();
        for (var line : lines) {
            var text = value.apply(line);
            var first = text == null ? null : seen.putIfAbsent(text.toLowerCase(Locale.ROOT), line.line());
            if (first != null && text != null) {
                problem(
                        line.line(),
                        column,
                        text,
                        "duplicate",
                        "Line " + first + " has the same; expected once.",
                        Map.of("line", first.toString()));
            }
        }
    }

    /** User names and addresses of people who are not in the file stay theirs, also once they left. */
    private void takenByOthers() {
        var keys = lines.stream().map(PersonLine::key).collect(Collectors.toSet());
        var taken = new HashMap<String, String>();
        present.values().stream().filter(person -> !keys.contains(person.key())).forEach(person -> {
            taken.put("user_name " + person.userName(), person.key());
            taken.put("email " + person.email(), person.key());
        });
        for (var line : lines) {
            taken(line, "user_name", line.userName(), taken);
            if (line.email() != null) {
                taken(line, "email", line.email(), taken);
            }
        }
    }

    private void taken(PersonLine line, String column, String value, Map<String, String> taken) {
        var other = taken.get(column + " " + value);
        if (other != null) {
            problem(
                    line.line(),
                    column,
                    value,
                    "taken",
                    "Belongs to " + other + ", who is not in this file.",
                    Map.of("key", other));
        }
    }

    private void remember(PersonLine line) {
        if (line.email() != null) {
            keyByAnyName.putIfAbsent(line.email(), line.key());
        }
        keyByAnyName.putIfAbsent(line.userName(), line.key());
        keyByAnyName.put(line.key().toLowerCase(Locale.ROOT), line.key());
    }

    private Person person(PersonLine line) {
        var before = present.get(line.key());
        var away = away(line, before);
        return new Person(
                id(line.key()),
                line.key(),
                line.name(),
                line.email(),
                line.userName(),
                line.title(),
                line.department(),
                manager(line),
                before == null ? line.timeZone() : before.timeZone(),
                before == null ? line.locale() : before.locale(),
                line.roles(),
                Person.MONDAY_TO_FRIDAY,
                away.from(),
                away.until(),
                acting(line),
                line.active());
    }

    /** A line without dates leaves what the person set themselves. */
    private static Away away(PersonLine line, @Nullable Person before) {
        if (line.away() != null) {
            return line.away();
        }
        return before == null ? Away.NEVER : before.away();
    }

    private @Nullable PersonId manager(PersonLine line) {
        return line.manager().isEmpty() ? null : above(line, "manager", line.manager());
    }

    private @Nullable ActingManager acting(PersonLine line) {
        if (line.actingManager().isEmpty() && line.actingFrom() == null && line.actingUntil() == null) {
            return null;
        }
        var from = line.actingFrom();
        var until = line.actingUntil();
        if (line.actingManager().isEmpty() || from == null || until == null) {
            missing(line, "acting_manager", line.actingManager().isEmpty());
            missing(line, "acting_from", from == null);
            missing(line, "acting_until", until == null);
            return null;
        }
        if (until.isBefore(from)) {
            problem(
                    line.line(),
                    "acting_until",
                    until.toString(),
                    "before-from",
                    "Expected no day before " + from,
                    Map.of("from", from.toString()));
        }
        var acting = above(line, "acting_manager", line.actingManager());
        if (acting != null && acting.equals(known(line.manager()))) {
            problem(
                    line.line(),
                    "acting_manager",
                    line.actingManager(),
                    "same-as-manager",
                    "Expected somebody other than the manager.");
        }
        return acting == null ? null : new ActingManager(acting, from, until);
    }

    private void missing(PersonLine line, String column, boolean missing) {
        if (missing) {
            problem(
                    line.line(),
                    column,
                    "",
                    "missing-stand-in",
                    "Expected who stands in, from when and until when, or none.");
        }
    }

    private @Nullable PersonId known(String name) {
        var key = keyByAnyName.get(name.toLowerCase(Locale.ROOT));
        return key == null ? null : id(key);
    }

    private @Nullable PersonId above(PersonLine line, String column, String name) {
        var found = known(name);
        if (found == null) {
            problem(
                    line.line(),
                    column,
                    name,
                    "unknown-manager",
                    "Expected the key, address or user name of somebody in this file.");
            return null;
        }
        if (found.equals(id(line.key()))) {
            problem(line.line(), column, name, "own-manager", "Expected somebody else, or nothing.");
            return null;
        }
        return found;
    }

    private void cycle(List<Person> wanted) {
        var lines = new HashMap<PersonId, ReportingLines.Line>();
        var written = new HashMap<PersonId, PersonLine>();
        for (int i = 0; i < wanted.size(); i++) {
            var person = wanted.get(i);
            lines.put(person.person(), new ReportingLines.Line(person.manager(), person.acting()));
            written.put(person.person(), this.lines.get(i));
        }
        ReportingLines.NONE
                .moved(lines)
                .cycle()
                .ifPresent(circle -> circle(circle.stream()
                        .map(written::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private void circle(List<PersonLine> circle) {
        var names = String.join(" > ", circle.stream().map(PersonLine::key).toList());
        for (int i = 0; i < circle.size(); i++) {
            var line = circle.get(i);
            var next = id(circle.get((i + 1) % circle.size()).key());
            var byManager = next.equals(known(line.manager()));
            problem(
                    line.line(),
                    byManager ? "manager" : "acting_manager",
                    byManager ? line.manager() : line.actingManager(),
                    "cycle",
                    "These report to each other: " + names,
                    Map.of("circle", names));
        }
    }

    private static Person gone(Person person) {
        return new Person(
                person.person(),
                person.key(),
                person.name(),
                person.email(),
                person.userName(),
                person.title(),
                person.department(),
                person.manager(),
                person.timeZone(),
                person.locale(),
                person.roles(),
                person.workingDays(),
                person.awayFrom(),
                person.awayUntil(),
                person.acting(),
                false);
    }

    private static PersonId id(String key) {
        return TenantFounding.personId(CurrentTenant.require(), key);
    }

    private void problem(long line, String column, String value, String code, String expected) {
        problem(line, column, value, code, expected, Map.of());
    }

    private void problem(
            long line, String column, String value, String code, String expected, Map<String, String> params) {
        problems.add(new LineProblem(line, column, value, code, expected, params));
    }
}
