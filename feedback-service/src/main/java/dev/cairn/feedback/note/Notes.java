package dev.cairn.feedback.note;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** The notes of the bound tenant: documents of one author each, {@code conversation/author/note}. */
@Repository
public class Notes {

    private final Documents<Note> documents;

    Notes(Store store) {
        this.documents = store.tenant("notes", Note.class, Note::sealedFor);
    }

    /** What this partner of the talk may see, oldest first. */
    List<Stored<Note>> seenBy(PersonId partner, Conversation talk) {
        return Stream.of(talk.pair().employee(), talk.pair().partner())
                .flatMap(author -> documents.under(parent(talk, author)).stream())
                .filter(note -> NotePolicy.maySee(note.body(), partner))
                .sorted(Comparator.comparing((Stored<Note> note) -> note.body().recordedAt())
                        .thenComparing(Stored::name))
                .toList();
    }

    /** What both may see, oldest first. */
    public List<Stored<Note>> shared(Conversation talk) {
        return seenBy(talk.pair().employee(), talk).stream()
                .filter(note -> note.body().shared())
                .toList();
    }

    Optional<Stored<Note>> find(Conversation talk, PersonId author, String note) {
        return documents.find(parent(talk, author) + "/" + note);
    }

    Stored<Note> create(Conversation talk, PersonId author, Creation creation, Supplier<Note> make) {
        var id = parent(talk, author) + "/" + creation.id("note");
        return documents.create(id, creation, () -> Change.to(make.get()));
    }

    Optional<Stored<Note>> change(
            Conversation talk, PersonId author, String note, Function<Stored<Note>, Note> change) {
        return documents.change(parent(talk, author) + "/" + note, found -> Change.to(change.apply(found)));
    }

    boolean remove(Stored<Note> note) {
        return documents.remove(note);
    }

    /** Adds a note that came from the tool used before; one that is here already stays as it is. */
    public void takeOver(String name, Note note) {
        documents.insert(note.conversation() + "/" + note.author() + "/" + name, Change.to(note));
    }

    private static String parent(Conversation talk, PersonId author) {
        return talk.conversation() + "/" + author;
    }
}
