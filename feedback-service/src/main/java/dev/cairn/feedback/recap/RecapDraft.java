package dev.cairn.feedback.recap;

import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.StepTaken;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import dev.cairn.platform.store.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recap that the employee has edited and nobody else sees.
 *
 * @param thanks the employee's own line
 * @param upTo the newest shared note that the employee had seen at the last edit; null for none
 * @param sealed what is on its way to both; null while it can be edited
 */
record RecapDraft(
        PersonId employee,
        @Words List<Line> lines,
        @Words @Nullable String thanks,
        @Nullable Instant upTo,
        @Nullable Leaving sealed) {

    @SuppressWarnings("NullAway") // what was erased is read as null
    RecapDraft {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** What is sent, fixed before the talk is closed with it, so that a try after a crash sends the same. */
    record Leaving(@Words @Nullable Thanks thanks, @Words List<StepTaken> steps, RecapForm how) {

        @SuppressWarnings("NullAway") // what was erased is read as null
        Leaving {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    RecapDraft leaving(Leaving as) {
        return new RecapDraft(employee, lines, thanks, upTo, as);
    }
}
