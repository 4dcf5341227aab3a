package dev.cairn.contracts.conversation;

import dev.cairn.contracts.event.CairnEvent;

/** Something happened to a career talk. A draft raises none of these. */
public sealed interface ConversationEvent extends CairnEvent
        permits ConversationProposed,
                ConversationScheduled,
                ConversationMoved,
                ConversationCancelled,
                ConversationMissed,
                ConversationHeld,
                RecapSent,
                RecapAcknowledged,
                ConversationImported {

    PublicConversation conversation();

    @Override
    default String aggregate() {
        return conversation().conversation().value();
    }
}
