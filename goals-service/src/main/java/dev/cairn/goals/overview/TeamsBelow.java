package dev.cairn.goals.overview;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.plan.PlanState;
import dev.cairn.contracts.plan.PublicPlan;
import dev.cairn.contracts.plan.Rest;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.overview.GroupRule.Figure;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How it goes in the teams below a manager's own, in counts only and only where the group is large enough. The manager's own
 * reports are not among them: those the manager knows by name. Whose plan rests is not counted.
 */
@Component
public class TeamsBelow {

    private static final Period RECENT = Period.ofMonths(6);
    /** Lines have no circles; this only bounds the work. */
    private static final int LEVELS = 12;

    private static final int READ = 1_000;

    private final People people;
    private final Standings standings;
    private final Clock clock;

    TeamsBelow(People people, Standings standings, Clock clock) {
        this.people = people;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * The teams below.
     *
     * @param figures nothing where the group is too small
     */
    public record Below(int people, int managers, @Nullable Figures figures) {}

    /**
     * Counts of people.
     *
     * @param talked had a talk in the last six months
     * @param next have a talk or check-in ahead
     */
    public record Figures(Figure shared, Figure agreed, Figure talked, Figure next) {}

    /** Whether anybody reports to one of these. */
    public boolean any(List<PersonId> reports) {
        return !people.reportsOf(reports).isEmpty();
    }

    public Below of(PersonId manager) {
        var all = new ArrayList<Person>();
        var above = active(people.reportsOf(manager));
        for (int level = 0; level < LEVELS && !above.isEmpty(); level++) {
            above = active(people.reportsOf(above.stream().map(Person::person).toList()));
            all.addAll(above);
        }
        var managers = new HashSet<PersonId>();
        all.stream().map(Person::manager).filter(Objects::nonNull).forEach(managers::add);
        return new Below(
                all.size(), managers.size(), GroupRule.holds(all.size(), managers.size()) ? figures(all) : null);
    }

    private @Nullable Figures figures(List<Person> all) {
        var known = new HashMap<PersonId, Standing>();
        inParts(all.stream().map(Person::person).toList()).forEach(part -> known.putAll(standings.of(part)));
        var now = clock.instant();
        var counted = all.stream()
                .filter(person -> !rests(person, known.get(person.person()), now))
                .toList();
        var managers = counted.stream().map(Person::manager).distinct().count();
        return GroupRule.holds(counted.size(), (int) managers)
                ? figures(
                        counted.stream()
                                .map(Person::person)
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        counted.size(),
                        now)
                : null;
    }

    private static boolean rests(Person person, @Nullable Standing standing, Instant now) {
        return Rest.of(standing == null ? null : standing.plan(), person.away()).on(person.today(now));
    }

    private static Figures figures(List<Standing> known, int people, Instant now) {
        var since = now.atZone(ZoneOffset.UTC).minus(RECENT).toInstant();
        return new Figures(
                count(known, people, standing -> plan(standing).isPresent()),
                count(known, people, standing -> plan(standing)
                        .filter(plan -> plan.state() == PlanState.AGREED)
                        .isPresent()),
                count(known, people, standing -> talked(standing, since)),
                count(known, people, standing -> ahead(standing, now)));
    }

    private static Figure count(List<Standing> known, int people, Predicate<Standing> which) {
        return GroupRule.figure((int) known.stream().filter(which).count(), people);
    }

    private static Optional<PublicPlan> plan(Standing standing) {
        return Optional.ofNullable(standing.plan()).filter(plan -> plan.shared() > 0);
    }

    private static boolean talked(Standing standing, Instant since) {
        return standing.talks().stream()
                .map(talk -> talk.talk().heldAt())
                .anyMatch(held -> held != null && held.isAfter(since));
    }

    private static boolean ahead(Standing standing, Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return standing.talks().stream()
                        .map(talk -> talk.talk().scheduledAt())
                        .anyMatch(at -> at != null && at.isAfter(now))
                || standing.checkIns().stream()
                        .map(Standing.Look::checkIn)
                        .anyMatch(checkIn ->
                                checkIn.answeredAt() == null && !checkIn.due().isBefore(today));
    }

    private List<Person> active(List<PersonId> ids) {
        return inParts(ids).stream()
                .flatMap(part -> people.findAll(part).stream())
                .filter(Person::active)
                .toList();
    }

    private static List<List<PersonId>> inParts(List<PersonId> ids) {
        var parts = new ArrayList<List<PersonId>>();
        for (int from = 0; from < ids.size(); from += READ) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + READ)));
        }
        return parts;
    }
}
