package dev.cairn.feedback.conversation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.FeedbackId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Page;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What each person takes part in: the lists that are read by key. An entry is written before what it points to, so that a
 * crash between the two leaves an entry without a talk, never a talk that nobody finds; readers pass over the former.
 */
@Repository
public class Participations {

    private static final String TALKS = "/talks";
    private static final String FEEDBACK = "/feedback";
    private static final int AT_ONCE = 200;

    /** @param settled whether nothing is left to do in it */
    record Participation(boolean settled) {}

    /**
     * Part of a person's list, newest first.
     *
     * @param next what to ask the next page after; null at the end
     */
    public record Listed(List<String> ids, @Nullable String next) {}

    private final Documents<Participation> documents;

    Participations(Store store) {
        this.documents = store.tenant("participations", Participation.class);
    }

    public void add(PersonId person, ConversationId talk) {
        documents.insert(person + TALKS + "/" + talk, Change.to(new Participation(false)));
    }

    public void add(PersonId person, FeedbackId feedback) {
        documents.insert(person + FEEDBACK + "/" + feedback, Change.to(new Participation(false)));
    }

    /** Nothing is left to do in the talk for this person. */
    void settle(PersonId person, ConversationId talk) {
        documents.put(person + TALKS + "/" + talk, before -> Change.to(new Participation(true)));
    }

    /** Nothing is left to do about the feedback for this person. */
    public void settle(PersonId person, FeedbackId feedback) {
        documents.put(person + FEEDBACK + "/" + feedback, before -> Change.to(new Participation(true)));
    }

    public Listed talks(PersonId person, @Nullable String after, int limit) {
        return listed(person + TALKS, after, limit);
    }

    public Listed feedback(PersonId person, @Nullable String after, int limit) {
        return listed(person + FEEDBACK, after, limit);
    }

    /** The talks in which something may be left to do. */
    public List<String> openTalks(PersonId person) {
        return open(person + TALKS);
    }

    /** The feedback about which something may be left to do. */
    public List<String> openFeedback(PersonId person) {
        return open(person + FEEDBACK);
    }

    private Listed listed(String parent, @Nullable String after, int limit) {
        var page = documents.newestUnder(parent, after == null ? null : parent + "/" + after, limit);
        return new Listed(names(page), page.next().map(Participations::name).orElse(null));
    }

    private List<String> open(String parent) {
        var open = new ArrayList<String>();
        Optional<String> next = Optional.empty();
        do {
            var page = documents.newestUnder(parent, next.orElse(null), AT_ONCE);
            page.items().stream()
                    .filter(found -> !found.body().settled())
                    .map(Stored::name)
                    .forEach(open::add);
            next = page.next();
        } while (next.isPresent());
        return open;
    }

    private static List<String> names(Page<Participation> page) {
        return page.items().stream().map(Stored::name).toList();
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
