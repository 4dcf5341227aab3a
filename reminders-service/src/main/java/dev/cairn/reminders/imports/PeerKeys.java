package dev.cairn.reminders.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.cairn.contracts.id.GoalId;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.peer.Peers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Asks goals-service. */
@Component
final class PeerKeys implements Keys {

    private final Peers peers;

    PeerKeys(Peers peers) {
        this.peers = peers;
    }

    private record WantedPeople(List<String> keys) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record FoundPeople(Map<String, PersonId> people) {}

    private record WantedGoals(List<Titled> goals) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record FoundGoals(List<Found> goals) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Found(PersonId owner, String title, GoalId goal) {}

    @Override
    public Map<String, PersonId> people(Collection<String> keys) {
        return ask("/internal/people/by-key", new WantedPeople(List.copyOf(keys)), FoundPeople.class)
                .people();
    }

    @Override
    public Map<Titled, GoalId> goals(Collection<Titled> goals) {
        return ask("/internal/goals/by-title", new WantedGoals(List.copyOf(goals)), FoundGoals.class).goals().stream()
                .collect(Collectors.toMap(found -> new Titled(found.owner(), found.title()), Found::goal));
    }

    private <T> T ask(String path, Object wanted, Class<T> type) {
        return Objects.requireNonNull(peers.call("goals-service", null)
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(wanted)
                .retrieve()
                .body(type));
    }
}
