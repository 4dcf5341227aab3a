package dev.cairn.feedback.imports;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.peer.Peers;
import dev.cairn.platform.web.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Finds people by the organization's own keys, which the directory alone knows. */
@Component
public class PersonKeys {

    private final Peers peers;

    PersonKeys(Peers peers) {
        this.peers = peers;
    }

    private record Keys(List<String> keys) {}

    private record Ids(Map<String, PersonId> people) {}

    /**
     * The people with these keys; keys of nobody are left out.
     *
     * @throws Problem 503 where the directory does not answer
     */
    public Map<String, PersonId> find(PersonId actor, Collection<String> keys) {
        try {
            return known(peers.call("goals-service", actor)
                    .post()
                    .uri("/internal/people/by-key")
                    .body(new Keys(List.copyOf(keys)))
                    .retrieve()
                    .body(Ids.class));
        } catch (RestClientException e) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "directory-unavailable",
                    "The directory does not answer. Nothing was imported; try again in a moment.");
        }
    }

    private static Map<String, PersonId> known(@Nullable Ids ids) {
        return ids == null ? Map.of() : ids.people();
    }
}
