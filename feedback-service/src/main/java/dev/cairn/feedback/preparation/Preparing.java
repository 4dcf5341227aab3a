package dev.cairn.feedback.preparation;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.feedback.conversation.Conversation;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import dev.cairn.platform.web.IfMatch;
import dev.cairn.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps each side's lines, and shows the other's once both lie open. */
@Service
public class Preparing {

    private final Conversations conversations;
    private final Documents<Preparation> preparations;
    private final Clock clock;

    Preparing(Conversations conversations, Store store, Clock clock) {
        this.conversations = conversations;
        this.preparations = store.tenant(Conversations.COLLECTION, Preparation.class, preparation -> preparation
                .employee()
                .value());
        this.clock = clock;
    }

    /**
     * Both sides as one of them sees it.
     *
     * @param open whether the other's lines may be seen, and nobody's be changed
     * @param other the other's preparation, without lines until it is open
     */
    public record Seen(boolean open, Stored<Preparation> mine, Preparation other) {}

    public Seen seenBy(PersonId person, String id) {
        var talk = conversations.seenBy(person, id).body();
        return seen(talk, person, of(talk, person));
    }

    /** Whether the person has said to be ready. */
    public boolean ready(Conversation talk, PersonId person) {
        return of(talk, person).body().ready();
    }

    public Seen write(PersonId person, String id, IfMatch ifMatch, List<String> lines, boolean ready) {
        var talk = conversations.seenBy(person, id).body();
        var written = preparations.put(key(talk, person), before -> {
            ifMatch.require(before.map(Stored::version).orElse(0L));
            requireClosed(talk, person, before.orElseGet(() -> empty(talk, person)));
            return Change.to(new Preparation(talk.conversation(), talk.pair().employee(), person, lines, ready));
        });
        return seen(talk, person, written);
    }

    private void requireClosed(Conversation talk, PersonId person, Stored<Preparation> mine) {
        if (seen(talk, person, mine).open()) {
            throw Problem.conflict(
                    "preparation-open", "Both sides' lines lie open now and stay as they are. Write a note instead.");
        }
    }

    private Seen seen(Conversation talk, PersonId person, Stored<Preparation> mine) {
        var other = of(talk, talk.pair().other(person)).body();
        var open = PreparationPolicy.open(talk, mine.body().ready() && other.ready(), clock.instant());
        return new Seen(open, mine, open ? other : withoutLines(other));
    }

    private Stored<Preparation> of(Conversation talk, PersonId person) {
        return preparations.find(key(talk, person)).orElseGet(() -> empty(talk, person));
    }

    private static Stored<Preparation> empty(Conversation talk, PersonId person) {
        var nothing = new Preparation(talk.conversation(), talk.pair().employee(), person, List.of(), false);
        return new Stored<>(key(talk, person), 0, nothing);
    }

    private static Preparation withoutLines(Preparation other) {
        return new Preparation(other.conversation(), other.employee(), other.author(), List.of(), other.ready());
    }

    private static String key(Conversation talk, PersonId person) {
        return talk.conversation() + "/preparation/" + person;
    }
}
