package dev.cairn.platform.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import dev.cairn.platform.security.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final PublishedKeysInMemory published = new PublishedKeysInMemory();
    private final IssuerKeys keys = new IssuerKeys(published, clock);

    @Test
    void theFirstKeyOfAnIssuerSignsAtOnce() {
        var signing = keys.signing().getKeyID();

        assertThat(servedBy(keys)).containsExactly(signing);
    }

    @Test
    void theNextKeyIsPublicTenMinutesBeforeItSigns() {
        var first = keys.signing().getKeyID();
        clock.pass(IssuerKeys.IN_USE.minus(IssuerKeys.AHEAD).minus(Duration.ofMinutes(1)));
        keys.turn();

        assertThat(servedBy(keys)).hasSize(2).contains(first);
        assertThat(keys.signing().getKeyID()).isEqualTo(first);

        clock.pass(IssuerKeys.AHEAD.minus(Duration.ofSeconds(1)));
        keys.turn();
        assertThat(keys.signing().getKeyID()).isEqualTo(first);

        clock.pass(Duration.ofSeconds(1));
        keys.turn();
        assertThat(keys.signing().getKeyID()).isNotEqualTo(first).isIn(servedBy(keys));
    }

    @Test
    void aKeyIsServedUntilItsLastTokenHasExpiredAndThenRemoved() {
        var first = keys.signing().getKeyID();
        clock.pass(IssuerKeys.IN_USE);
        keys.signing();

        assertThat(servedBy(keys)).contains(first);

        clock.pass(IssuerKeys.AFTER.plus(Duration.ofSeconds(1)));
        keys.turn();
        assertThat(servedBy(keys)).doesNotContain(first);
        assertThat(published.all()).noneMatch(key -> key.key().getKeyID().equals(first));
    }

    @Test
    void anInstanceServesTheKeysOfTheOthers() {
        var other = new IssuerKeys(published, clock);

        assertThat(servedBy(keys)).isEmpty();
        var signedElsewhere = other.signing().getKeyID();
        assertThat(servedBy(keys)).containsExactly(signedElsewhere);
    }

    @Test
    void aKeyNeverSignsBeyondItsTimeThoughNobodyTurnedIt() {
        var first = keys.signing().getKeyID();
        clock.pass(IssuerKeys.IN_USE.plus(Duration.ofHours(5)));

        assertThat(keys.signing().getKeyID()).isNotEqualTo(first).isIn(servedBy(keys));
    }

    private static List<String> servedBy(IssuerKeys keys) {
        return keys.published().getKeys().stream().map(JWK::getKeyID).toList();
    }
}
