package dev.cairn.platform.peer;

import dev.cairn.contracts.id.PersonId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/**
 * Calls to other services, for what is needed when something is sent or imported; nothing that a screen waits for goes
 * this way. The called service decides again what it gives.
 */
public interface Peers {

    /**
     * A client with the other service's address and a token of ours for the bound tenant. A call that is not answered
     * within two seconds fails with {@link org.springframework.web.client.ResourceAccessException}; a problem answer
     * with {@link org.springframework.web.client.RestClientResponseException}.
     *
     * @param service the other service's name, for instance {@code goals-service}
     * @param actor the person acted for; null where nobody
     */
    RestClient call(String service, @Nullable PersonId actor);

    /** The same for what takes the other service longer than two seconds now and then. */
    RestClient call(String service, @Nullable PersonId actor, Duration patience);
}
