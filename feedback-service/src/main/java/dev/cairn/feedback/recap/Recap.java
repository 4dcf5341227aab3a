package dev.cairn.feedback.recap;

import dev.cairn.contracts.conversation.RecapForm;
import dev.cairn.feedback.conversation.SentRecap.Line;
import dev.cairn.feedback.conversation.SentRecap.StepTaken;
import dev.cairn.feedback.conversation.SentRecap.Thanks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recap as one of the two reads it.
 *
 * @param more lines from shared notes that were written since the last edit
 * @param upTo when the newest of the shared notes that it was made of was written; null where there is none
 * @param sentAt null while it is the employee's draft
 * @param version what a change of it is meant for: the draft's, once sent the talk's
 */
public record Recap(
        LocalDate dueOn,
        List<Line> lines,
        List<Line> more,
        @Nullable Instant upTo,
        Thanks thanks,
        List<StepTaken> steps,
        @Nullable Instant sentAt,
        @Nullable RecapForm how,
        @Nullable Instant acknowledgedAt,
        long version) {}
