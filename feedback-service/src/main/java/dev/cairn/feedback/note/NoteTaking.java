package dev.cairn.feedback.note;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes notes down as one of the two. */
@Service
public class NoteTaking {

    private final Conversations conversations;
    private final Notes notes;
    private final Clock clock;

    NoteTaking(Conversations conversations, Notes notes, Clock clock) {
        this.conversations = conversations;
        this.notes = notes;
        this.clock = clock;
    }

    /** What is written. */
    public record Wording(Note.Audience audience, Note.Kind kind, String text) {}

    public List<Stored<Note>> seenBy(PersonId person, String talk) {
        return notes.seenBy(person, talk(person, talk));
    }

    public Stored<Note> take(PersonId person, String talk, Creation creation, Wording wording) {
        var about = talk(person, talk);
        return notes.create(about, person, creation, () -> {
            var now = now();
            return new Note(
                    about.conversation(),
                    about.pair().employee(),
                    person,
                    wording.audience(),
                    wording.kind(),
                    wording.text(),
                    now,
                    now);
        });
    }

    public Stored<Note> rewrite(PersonId person, String talk, String note, IfMatch ifMatch, Wording wording) {
        var about = talk(person, talk);
        return notes.change(about, person, note, found -> {
                    ifMatch.require(found.version());
                    return found.body().rewritten(wording.audience(), wording.kind(), wording.text(), now());
                })
                .orElseThrow(() -> notMine(about, person, note));
    }

    public void remove(PersonId person, String talk, String note, IfMatch ifMatch) {
        var about = talk(person, talk);
        var found = notes.find(about, person, note).orElseThrow(() -> notMine(about, person, note));
        ifMatch.require(found.version());
        if (!notes.remove(found)) {
            throw IfMatch.changedMeanwhile();
        }
    }

    /** The other's shared note may be seen but not changed; their private one does not exist. */
    private Problem notMine(Conversation talk, PersonId person, String note) {
        return notes.find(talk, talk.pair().other(person), note)
                .filter(found -> NotePolicy.maySee(found.body(), person))
                .map(found -> Problem.notAllowed("A note is changed by whoever wrote it."))
                .orElseGet(Problem::notFound);
    }

    private Conversation talk(PersonId person, String talk) {
        return conversations.seenBy(person, talk).body();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
