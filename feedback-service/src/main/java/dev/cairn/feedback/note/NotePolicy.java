package dev.cairn.feedback.note;

import dev.cairn.contracts.id.PersonId;

/** Who may see a note: its author, and the other of the two where it is shared. Its author alone changes it. */
final class NotePolicy {

    private NotePolicy() {}

    static boolean maySee(Note note, PersonId partner) {
        return note.shared() || note.author().equals(partner);
    }
}
