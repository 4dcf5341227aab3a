package dev.cairn.goals.plan;

import dev.cairn.platform.store.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A small dated step towards a goal. */
public record Step(
        String id,
        @Words String what,
        StepOwner owner,
        @Nullable LocalDate by,
        boolean done) {

    Step withDone(boolean nowDone) {
        return new Step(id, what, owner, by, nowDone);
    }
}
