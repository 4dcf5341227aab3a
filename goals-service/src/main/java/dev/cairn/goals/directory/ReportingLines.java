package dev.cairn.goals.directory;

import dev.cairn.contracts.directory.ActingManager;
import dev.cairn.contracts.id.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom in a tenant: one document, so that no two moves make a cycle.
 *
 * @param managers person to manager, by id; who is missing reports to nobody
 * @param acting person to who stands in for the manager, by id
 */
public record ReportingLines(Map<String, String> managers, Map<String, ActingManager> acting) {

    public static final ReportingLines NONE = new ReportingLines(Map.of(), Map.of());

    /** Lines that were written before anybody could stand in have none who does. */
    public ReportingLines {
        acting = Objects.requireNonNullElse(acting, Map.of());
    }

    /** Whom one person reports to. */
    public record Line(@Nullable PersonId manager, @Nullable ActingManager acting) {}

    /**
     * People who, under these lines, would end up above themselves: for good, or on a day on which somebody stands in and
     * so takes the manager's place.
     */
    public Optional<List<PersonId>> cycle() {
        return circle(managers.keySet(), managers::get).or(this::cycleWhileSomebodyStandsIn);
    }

    /** Lines only change on a first day so that a circle could close. */
    private Optional<List<PersonId>> cycleWhileSomebodyStandsIn() {
        return acting.values().stream()
                .map(ActingManager::from)
                .distinct()
                .sorted()
                .flatMap(day -> cycleOn(day).stream())
                .findFirst();
    }

    private Optional<List<PersonId>> cycleOn(LocalDate day) {
        var stoodInFor = acting.entrySet().stream()
                .filter(line -> line.getValue().on(day))
                .map(Map.Entry::getKey)
                .toList();
        return circle(stoodInFor, person -> above(person, day));
    }

    private @Nullable String above(String person, LocalDate day) {
        var standIn = acting.get(person);
        return standIn != null && standIn.on(day) ? standIn.manager().value() : managers.get(person);
    }

    private static Optional<List<PersonId>> circle(
            Collection<String> starts, Function<String, @Nullable String> above) {
        var clear = new HashSet<String>();
        for (var start : starts) {
            var way = new LinkedHashSet<String>();
            for (var at = start; at != null && !clear.contains(at); at = above.apply(at)) {
                if (!way.add(at)) {
                    return Optional.of(from(new ArrayList<>(way), at));
                }
            }
            clear.addAll(way);
        }
        return Optional.empty();
    }

    private static List<PersonId> from(List<String> way, String first) {
        return way.subList(way.indexOf(first), way.size()).stream()
                .map(PersonId::new)
                .toList();
    }

    public Optional<PersonId> managerOf(PersonId person) {
        return Optional.ofNullable(managers.get(person.value())).map(PersonId::new);
    }

    public Line of(PersonId person) {
        return new Line(managerOf(person).orElse(null), acting.get(person.value()));
    }

    /** With these people's lines as given. */
    public ReportingLines moved(Map<PersonId, Line> moves) {
        var nowManagers = new HashMap<>(managers);
        var nowActing = new HashMap<>(acting);
        moves.forEach((person, line) -> {
            set(
                    nowManagers,
                    person,
                    line.manager() == null ? null : line.manager().value());
            set(nowActing, person, line.acting());
        });
        return new ReportingLines(Map.copyOf(nowManagers), Map.copyOf(nowActing));
    }

    private static <T> void set(Map<String, T> lines, PersonId person, @Nullable T line) {
        if (line == null) {
            lines.remove(person.value());
        } else {
            lines.put(person.value(), line);
        }
    }
}
