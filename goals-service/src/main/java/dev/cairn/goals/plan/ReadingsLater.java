package dev.cairn.goals.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.due.DueHandler;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes down who read a plan while nothing could be written: nobody reads without being listed. */
@Component
class ReadingsLater implements DueHandler {

    private static final String KIND = "plan-reading";

    private final Plans plans;

    ReadingsLater(Plans plans) {
        this.plans = plans;
    }

    static String key(PersonId owner, Reading reading) {
        return String.join(
                "/",
                KIND,
                owner.value(),
                reading.reader().value(),
                reading.day().toString(),
                reading.role().name());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key) {
        var parts = key.split("/");
        plans.record(
                new PersonId(parts[1]),
                new Reading(new PersonId(parts[2]), Reading.Role.valueOf(parts[4]), LocalDate.parse(parts[3])));
    }
}
