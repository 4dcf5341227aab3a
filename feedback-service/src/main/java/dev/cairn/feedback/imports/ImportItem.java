package dev.cairn.feedback.imports;

import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.feedback.Feedback;
import dev.cairn.feedback.note.Note;
import dev.cairn.feedback.step.Step;
import org.jspecify.annotations.Nullable;

/**
 * One thing of an accepted import on its way to its place, sealed with the key with which it will be sealed there. It holds
 * exactly one of the four.
 *
 * @param name of a note or step within its talk; empty for the others
 */
public record ImportItem(
        String subject,
        String name,
        @Nullable Conversation talk,
        @Nullable Note note,
        @Nullable Step step,
        @Nullable Feedback feedback) {

    public static ImportItem of(Conversation talk) {
        return new ImportItem(talk.pair().employee().value(), "", talk, null, null, null);
    }

    public static ImportItem of(String name, Note note) {
        return new ImportItem(note.sealedFor(), name, null, note, null, null);
    }

    public static ImportItem of(String name, Step step) {
        return new ImportItem(step.employee().value(), name, null, null, step, null);
    }

    public static ImportItem of(Feedback feedback) {
        return new ImportItem(feedback.receiver().value(), "", null, null, null, feedback);
    }
}
