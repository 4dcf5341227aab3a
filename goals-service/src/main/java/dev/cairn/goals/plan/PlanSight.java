package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one of the two sides of a plan has in sight now: its owner, or the owner's manager with what is shared.
 *
 * @param copy the newest shared copy without what was taken back
 * @param since what was said before is not for this side
 */
public record PlanSight(PersonId owner, boolean asOwner, SharedPlan copy, Instant since) {

    /** Names the plan as a whole among its parts. */
    public static final String WHOLE = "plan";

    /** The names of the parts that are shared at present, the plan as a whole first. */
    public List<String> parts() {
        return Stream.of(
                        Stream.of(WHOLE),
                        copy.sections().stream().map(section -> Plan.part(section.name())),
                        Stream.ofNullable(copy.aim()).map(aim -> AimPart.PART),
                        copy.goals().stream().map(goal -> Plan.part(goal.goal())))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whether a part, by its name, is shared at present. */
    public boolean shared(String part) {
        return parts().contains(part);
    }

    /** Whether this side may read what was said about a part: its owner any time, the manager while it is shared. */
    public boolean shows(String part) {
        return asOwner || shared(part);
    }
}
