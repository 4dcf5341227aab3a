package dev.cairn.reminders.conversation;

import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.platform.store.Documents;
import dev.cairn.platform.store.Store;
import dev.cairn.platform.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Copies of the bound tenant's talks. */
@Component
public class Talks {

    private final Documents<PublicConversation> copies;

    public Talks(Store store) {
        this.copies = store.tenant("copies", PublicConversation.class);
    }

    /** The talk as it stands; its version is the sequence of the event that told so. */
    public Optional<Stored<PublicConversation>> find(ConversationId conversation) {
        return copies.find("conversation/" + conversation.value());
    }

    void keep(PublicConversation talk, long sequence) {
        copies.keepCopy("conversation/" + talk.conversation().value(), sequence, talk);
    }
}
