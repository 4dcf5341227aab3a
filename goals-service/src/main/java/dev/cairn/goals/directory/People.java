package dev.cairn.goals.directory;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Page;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of the bound tenant. */
@Component
public class People {

    private static final String DIRECTORY = "directory";
    private static final String LINES = "all";
    private static final int NAMES_FOUND = 20;
    private static final int TEAMS_READ = 1_000;

    private final Documents<Person> people;
    private final Documents<ReportingLines> lines;
    private final Documents<Team> teams;
    private final Documents<Named> names;

    /** Where a name begins: {@code _id} is the name in plain letters and the person. */
    record Named(PersonId person) {}

    People(Store store) {
        people = store.tenant(
                "people",
                Person.class,
                person -> {
                    throw new IllegalStateException("the directory holds no words");
                },
                "key",
                "userName",
                "email");
        lines = store.kind(DIRECTORY, "lines", ReportingLines.class);
        teams = store.kind(DIRECTORY, "team", Team.class);
        names = store.kind(DIRECTORY, "name", Named.class);
    }

    public Optional<Stored<Person>> stored(PersonId id) {
        return people.find(id.value());
    }

    public Optional<Person> find(PersonId id) {
        return stored(id).map(Stored::body);
    }

    public List<Person> findAll(Collection<PersonId> ids) {
        return people.findAll(ids.stream().map(PersonId::value).toList()).stream()
                .map(Stored::body)
                .toList();
    }

    /** Everybody, a page at a time, in no order that a person would know. */
    public Page<Person> all(@Nullable String after, int limit) {
        return people.all(after, limit);
    }

    public Optional<Person> byKey(String key) {
        return people.findUnique("key", key).map(Stored::body);
    }

    public Optional<Person> byUserName(String userName) {
        return people.findUnique("userName", userName.toLowerCase(Locale.ROOT)).map(Stored::body);
    }

    public Optional<Person> byEmail(String email) {
        return people.findUnique("email", email.toLowerCase(Locale.ROOT)).map(Stored::body);
    }

    /** Active people whose name, or one word of it, begins like this; at most twenty. */
    public List<Person> byNameBeginning(String beginning) {
        var plain = plain(beginning);
        var ids = names.between(plain, plain + "\uffff", NAMES_FOUND).stream()
                .map(named -> named.body().person())
                .distinct()
                .toList();
        return findAll(ids).stream().filter(Person::active).toList();
    }

    public List<PersonId> reportsOf(PersonId manager) {
        return team(manager).reports();
    }

    /** Those who report to any of several managers, active or not. */
    public List<PersonId> reportsOf(Collection<PersonId> managers) {
        return teams.findAll(managers.stream().map(PersonId::value).toList()).stream()
                .flatMap(team -> team.body().reports().stream())
                .toList();
    }

    /** The active people who report to a manager, and those for whose manager they stand in at a moment; in two reads. */
    public List<Person> teamOf(PersonId manager, Instant now) {
        return inTeam(manager, named(manager), now);
    }

    /** All whom a manager's line names: active or not, stood in for now or at another time. */
    public List<Stored<Person>> named(PersonId manager) {
        var team = team(manager);
        return people.findAll(Stream.concat(team.reports().stream(), team.stoodInFor().stream())
                .map(PersonId::value)
                .collect(Collectors.toSet()));
    }

    /** Those of them who are in the manager's team at a moment. */
    public static List<Person> inTeam(PersonId manager, List<Stored<Person>> named, Instant now) {
        return named.stream()
                .map(Stored::body)
                .filter(Person::active)
                .filter(person -> person.reportsTo(manager) || standsIn(manager, person, now))
                .toList();
    }

    private static boolean standsIn(PersonId acting, Person person, Instant now) {
        return person.standInAt(now)
                .filter(standIn -> standIn.manager().equals(acting))
                .isPresent();
    }

    /** The active people for whose manager somebody stands in at a moment. */
    public List<Person> stoodInForBy(PersonId acting, Instant now) {
        return findAll(team(acting).stoodInFor()).stream()
                .filter(Person::active)
                .filter(person -> standsIn(acting, person, now))
                .toList();
    }

    private Team team(PersonId manager) {
        return teams.find(manager.value()).map(Stored::body).orElse(Team.NOBODY);
    }

    public Stored<ReportingLines> lines() {
        return lines.put(LINES, found -> Change.to(found.map(Stored::body).orElse(ReportingLines.NONE)));
    }

    /** Replaces the lines; empty where somebody moved meanwhile. */
    public Optional<Stored<ReportingLines>> replaceLines(Stored<ReportingLines> before, ReportingLines after) {
        return lines.replace(before, Change.to(after));
    }

    /** Adds or changes people; raises an event for each whom that changes. Doing it again does no harm. */
    public void putAll(Collection<Person> some) {
        var before = people
                .findAll(some.stream().map(person -> person.person().value()).toList())
                .stream()
                .collect(Collectors.toMap(Stored::id, Stored::body));
        var other = some.stream()
                .filter(person -> !person.equals(before.get(person.person().value())))
                .toList();
        var added = people.insertAll(other.stream()
                .collect(Collectors.toMap(
                        person -> person.person().value(), person -> Change.to(person, person.changed()))));
        other.stream()
                .filter(person -> !added.contains(person.person().value()))
                .forEach(this::change);
        var named = new HashMap<String, Change<Named>>();
        some.forEach(person -> nameParts(person.name())
                .forEach(part -> named.put(part + "/" + person.person(), Change.to(new Named(person.person())))));
        names.insertAll(named);
    }

    private void change(Person person) {
        people.put(
                person.person().value(),
                found -> found.isPresent() && found.get().body().equals(person)
                        ? Change.to(person)
                        : Change.to(person, person.changed()));
    }

    /** Changes what a person may set themselves; empty where the version is not the present one. */
    public Optional<Stored<Person>> change(Stored<Person> before, UnaryOperator<Person> change) {
        var after = change.apply(before.body());
        return people.replace(before, Change.to(after, after.changed()));
    }

    /** Sets every team anew as the lines say. */
    public void followLines(ReportingLines lines) {
        var reports = grouped(lines.managers(), manager -> manager);
        var stoodInFor = grouped(lines.acting(), acting -> acting.manager().value());
        var managers = new TreeSet<>(reports.keySet());
        managers.addAll(stoodInFor.keySet());
        managers.addAll(managersBefore());
        var now = new ArrayList<Map.Entry<String, Team>>();
        managers.forEach(manager -> now.add(Map.entry(
                manager,
                new Team(reports.getOrDefault(manager, List.of()), stoodInFor.getOrDefault(manager, List.of())))));
        for (int from = 0; from < now.size(); from += TEAMS_READ) {
            putAll(now.subList(from, Math.min(from + TEAMS_READ, now.size())));
        }
    }

    private void putAll(List<Map.Entry<String, Team>> now) {
        var added = teams.insertAll(
                now.stream().collect(Collectors.toMap(Map.Entry::getKey, team -> Change.to(team.getValue()))));
        now.stream()
                .filter(team -> !added.contains(team.getKey()))
                .forEach(team -> teams.put(team.getKey(), found -> Change.to(team.getValue())));
    }

    private static <T> Map<String, List<PersonId>> grouped(Map<String, T> lines, Function<T, String> above) {
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.groupingBy(
                        line -> above.apply(line.getValue()),
                        Collectors.mapping(line -> new PersonId(line.getKey()), Collectors.toList())));
    }

    private List<String> managersBefore() {
        var managers = new ArrayList<String>();
        var next = Optional.<String>empty();
        do {
            var page = teams.all(next.orElse(null), TEAMS_READ);
            page.items().forEach(team -> managers.add(team.id()));
            next = page.next();
        } while (next.isPresent());
        return managers;
    }

    /** The name from each of its words on, so that the beginning of any word finds it, and of several in a row. */
    private static List<String> nameParts(String name) {
        var parts = new ArrayList<String>();
        for (var rest = plain(name); !rest.isEmpty(); rest = rest.replaceFirst("^[^ .'-]*[ .'-]*", "")) {
            parts.add(rest);
        }
        return parts;
    }

    /** In plain small letters, accents dropped, so that "Zoe" finds "Zoë". */
    private static String plain(String name) {
        var bare = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replace("/", " ");
    }
}
