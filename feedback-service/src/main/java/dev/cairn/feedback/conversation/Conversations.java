package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.Id;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.people.Person;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;

/** The talks of the bound tenant. Whoever is neither of the two gets what those get who ask for one that never was. */
@Repository
public class Conversations {

    /** Where talks are, and what hangs on one: {@code conversation/…}. */
    public static final String COLLECTION = "conversations";

    private final Clock clock;
    private final Documents<Conversation> documents;

    Conversations(Store store, Clock clock) {
        this.clock = clock;
        this.documents = store.tenant(
                COLLECTION, Conversation.class, talk -> talk.pair().employee().value());
    }

    /**
     * A talk as one of the two sees it.
     *
     * @throws Problem 404 for everybody else
     */
    public Stored<Conversation> seenBy(PersonId person, String id) {
        return visible(person, id).orElseThrow(Problem::notFound);
    }

    /** A talk as one of the two sees it; empty for everybody else. */
    public Optional<Stored<Conversation>> visible(PersonId person, String id) {
        return found(id).filter(found -> ConversationPolicy.maySee(found.body(), person));
    }

    /** Those of the talks that the person may see, newest first. */
    public List<Stored<Conversation>> allSeenBy(PersonId person, Collection<String> ids) {
        return documents.findAll(ids).stream()
                .filter(found -> ConversationPolicy.maySee(found.body(), person))
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }

    /**
     * Changes a talk as one of the two. The function may run many times.
     *
     * @throws Problem 404 for everybody else
     */
    public Stored<Conversation> change(
            PersonId person, String id, Function<Stored<Conversation>, Change<Conversation>> change) {
        return documents
                .change(known(id), found -> {
                    if (!ConversationPolicy.maySee(found.body(), person)) {
                        throw Problem.notFound();
                    }
                    return change.apply(found);
                })
                .orElseThrow(Problem::notFound);
    }

    private Optional<Stored<Conversation>> found(String id) {
        return Id.FORM.matcher(id).matches() ? documents.find(id) : Optional.empty();
    }

    private static String known(String id) {
        if (!Id.FORM.matcher(id).matches()) {
            throw Problem.notFound();
        }
        return id;
    }

    Stored<Conversation> create(ConversationId id, Creation creation, Supplier<Change<Conversation>> make) {
        return documents.create(id.value(), creation, make);
    }

    /** Adds a talk that came from the tool used before; one that is here already stays as it is. */
    public void takeOver(Conversation talk, Person about) {
        documents.insert(talk.conversation().value(), talk.imported(about, clock.instant()));
    }
}
