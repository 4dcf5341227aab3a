package dev.cairn.reminders.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.cairn.contracts.directory.AddressForm;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.peer.Peers;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Asks goals-service, which keeps the directory. */
@Component
final class PeerDirectory implements Directory {

    private final Peers peers;

    PeerDirectory(Peers peers) {
        this.peers = peers;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Addressee(
            PersonId id,
            String name,
            @Nullable String email,
            String timeZone,
            String locale,
            AddressForm addressForm,
            boolean active) {}

    @Override
    public Optional<Recipient> find(PersonId person) {
        try {
            return Optional.ofNullable(peers.call("goals-service", person)
                            .get()
                            .uri("/internal/people/{person}", person.value())
                            .retrieve()
                            .body(Addressee.class))
                    .map(PeerDirectory::recipient);
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }

    private static Recipient recipient(Addressee found) {
        return new Recipient(
                found.id(),
                found.name(),
                found.email(),
                ZoneId.of(found.timeZone()),
                Locale.forLanguageTag(found.locale()),
                found.addressForm() == AddressForm.DU,
                found.active());
    }
}
