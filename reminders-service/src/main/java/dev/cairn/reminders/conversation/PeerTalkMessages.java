package dev.cairn.reminders.conversation;

import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.peer.Peers;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks feedback-service. */
@Component
final class PeerTalkMessages implements TalkMessages {

    private final Peers peers;

    PeerTalkMessages(Peers peers) {
        this.peers = peers;
    }

    @Override
    public Optional<TalkMessage> find(ConversationId talk, PersonId reader, String kind) {
        try {
            return Optional.ofNullable(peers.call("feedback-service", reader)
                    .get()
                    .uri(
                            "/internal/conversations/{talk}/message?for={reader}&kind={kind}",
                            talk.value(),
                            reader.value(),
                            kind)
                    .retrieve()
                    .body(TalkMessage.class));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }
}
