package dev.cairn.goals.overview;

import dev.cairn.contracts.conversation.PublicConversation;
import dev.cairn.contracts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When somebody last had a talk about their development, with whomever, as far as other services told. */
@Component
public class LastTalks {

    private final Standings standings;

    LastTalks(Standings standings) {
        this.standings = standings;
    }

    public Optional<Instant> of(PersonId employee) {
        return standings.of(List.of(employee)).values().stream()
                .flatMap(standing -> standing.talks().stream())
                .map(Standing.Talk::talk)
                .map(PublicConversation::heldAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
    }
}
