package dev.cairn.feedback.preparation;

import dev.cairn.contracts.conversation.ConversationState;
import dev.cairn.feedback.conversation.Conversation;
import java.time.Instant;

/** When both sides' lines lie open. Until then each sees their own alone. */
final class PreparationPolicy {

    private PreparationPolicy() {}

    static boolean open(Conversation talk, boolean bothReady, Instant now) {
        return switch (talk.state()) {
            case HELD, RECAPPED -> true;
            case DRAFT, PROPOSED, SCHEDULED, MISSED, CANCELLED -> bothReady || come(talk, now);
        };
    }

    private static boolean come(Conversation talk, Instant now) {
        var time = talk.timing().scheduledAt();
        return talk.state() != ConversationState.CANCELLED && time != null && !now.isBefore(time);
    }
}
