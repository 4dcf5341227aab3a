package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down who read a plan while nothing could be written: nobody reads without being listed. */
@Component
class ReadingsLater implements DueHandler {

    private static final String KIND = "plan-reading";
    private static final int OLD_PARTS = 3;

    private final Plans plans;

    ReadingsLater(Plans plans) {
        this.plans = plans;
    }

    static String key(PersonId owner, Reading reading) {
        return String.join("/", KIND, owner.value(), reading.key());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        var parts = key.split("/", 3);
        plans.record(Map.of(new PersonId(parts[1]), reading(parts[2])));
    }

    /** Also one that was noted before it said what was read. */
    private static Reading reading(String key) {
        var parts = key.split("/");
        return parts.length == OLD_PARTS
                ? new Reading(
                        new PersonId(parts[0]),
                        Reading.Role.valueOf(parts[2]),
                        LocalDate.parse(parts[1]),
                        Reading.What.PLAN,
                        null)
                : Reading.of(key);
    }
}
