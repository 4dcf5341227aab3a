package dev.cairn.goals.directory;

import dev.cairn.contracts.id.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who reports to whom in a tenant: one document, so that no two moves make a cycle.
 *
 * @param managers person to manager, by id; who is missing reports to nobody
 */
public record ReportingLines(Map<String, String> managers) {

    public static final ReportingLines NONE = new ReportingLines(Map.of());

    /** A person who, under these lines, would end up above themselves. */
    public Optional<List<PersonId>> cycle() {
        var clear = new HashSet<String>();
        for (var start : managers.keySet()) {
            var way = new ArrayList<String>();
            for (var at = start; at != null && !clear.contains(at); at = managers.get(at)) {
                if (way.contains(at)) {
                    return Optional.of(way.subList(way.indexOf(at), way.size()).stream()
                            .map(PersonId::new)
                            .toList());
                }
                way.add(at);
            }
            clear.addAll(way);
        }
        return Optional.empty();
    }

    public Optional<PersonId> managerOf(PersonId person) {
        return Optional.ofNullable(managers.get(person.value())).map(PersonId::new);
    }

    /** With these people's managers as given; an empty one takes the manager away. */
    public ReportingLines moved(Map<PersonId, Optional<PersonId>> moves) {
        var moved = new HashMap<>(managers);
        moves.forEach((person, manager) -> manager.ifPresentOrElse(
                present -> moved.put(person.value(), present.value()), () -> moved.remove(person.value())));
        return new ReportingLines(Map.copyOf(moved));
    }
}
