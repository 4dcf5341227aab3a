package dev.cairn.feedback.step;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.feedback.conversation.Conversations;
import dev.cairn.platform.store.Change;
import dev.cairn.platform.store.Creation;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;

/** The steps of the bound tenant, {@code conversation/steps/step}. */
@Repository
public class Steps {

    private static final String PARENT = "/steps";

    private final Documents<Step> documents;

    Steps(Store store) {
        this.documents = store.tenant(
                Conversations.COLLECTION, Step.class, step -> step.employee().value());
    }

    /** The steps agreed in a talk, in the order in which they were written down. */
    public List<Stored<Step>> of(ConversationId talk) {
        return documents.under(talk + PARENT);
    }

    Stored<Step> create(ConversationId talk, Creation creation, Supplier<Step> make) {
        return documents.create(talk + PARENT + "/" + creation.id("step"), creation, () -> Change.to(make.get()));
    }

    Optional<Stored<Step>> change(ConversationId talk, String step, Function<Stored<Step>, Step> change) {
        return documents.change(talk + PARENT + "/" + step, found -> Change.to(change.apply(found)));
    }

    /** Adds a step that came from the tool used before; one that is here already stays as it is. */
    public void takeOver(String name, Step step) {
        documents.insert(step.conversation() + PARENT + "/" + name, Change.to(step));
    }
}
