package dev.cairn.goals.overview;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.goals.directory.People;
import dev.cairn.goals.directory.Person;
import dev.cairn.goals.plan.Plan;
import dev.cairn.platform.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All of a manager's team as it was found at a moment: what its overview is made of.
 *
 * @param named all whom the manager's line names, in the team at that moment or not
 * @param plans of those who have one
 * @param standings of those of whom something is known
 */
public record TeamFound(
        PersonId manager,
        Instant at,
        List<Stored<Person>> named,
        List<Stored<Plan>> plans,
        List<Stored<Standing>> standings) {

    private static final Duration SPAN = Duration.ofMinutes(15);

    /**
     * What tells whether an overview would be the same.
     *
     * @param span of time, of a quarter of an hour: what changes by the clock alone is seen with the next
     */
    public record Parts(
            PersonId manager,
            long span,
            Map<String, Long> people,
            Map<String, Long> plans,
            Map<String, Long> standings) {}

    /** The overview is the same as long as these are. */
    public Parts parts() {
        return new Parts(
                manager, at.getEpochSecond() / SPAN.toSeconds(), versions(named), versions(plans), versions(standings));
    }

    private static <T> Map<String, Long> versions(List<Stored<T>> all) {
        return all.stream().collect(Collectors.toMap(Stored::id, Stored::version, (one, _) -> one, TreeMap::new));
    }

    List<Person> reports() {
        return People.inTeam(manager, named, at);
    }
}
