package dev.cairn.reminders.plan;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.peer.Peers;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks goals-service. */
@Component
final class PeerPlanDocuments implements PlanDocuments {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Peers peers;

    PeerPlanDocuments(Peers peers) {
        this.peers = peers;
    }

    @Override
    public Optional<byte[]> find(PersonId owner, PersonId reader) {
        try {
            return Optional.ofNullable(peers.call("goals-service", reader, PATIENCE)
                    .get()
                    .uri("/internal/plans/{owner}/document?for={reader}", owner.value(), reader.value())
                    .accept(MediaType.APPLICATION_PDF)
                    .retrieve()
                    .body(byte[].class));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }
}
