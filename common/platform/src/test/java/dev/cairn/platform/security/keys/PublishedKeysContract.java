package dev.cairn.platform.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for public keys wherever they are kept. */
abstract class PublishedKeysContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    abstract PublishedKeys keys();

    @Test
    void aKeyThatWasAddedIsFoundWithItsTimes() throws Exception {
        var keys = keys();
        keys.add(keyNamed("a"));

        assertThat(keys.all()).singleElement().satisfies(found -> {
            assertThat(found.key().getKeyID()).isEqualTo("a");
            assertThat(found.publishedAt()).isEqualTo(NOW);
            assertThat(found.notAfter()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        });
    }

    @Test
    void aRemovedKeyIsGoneAndTheOthersStay() throws Exception {
        var keys = keys();
        keys.add(keyNamed("a"));
        keys.add(keyNamed("b"));

        keys.remove(List.of("a", "never-there"));

        assertThat(keys.all()).extracting(key -> key.key().getKeyID()).containsExactly("b");
    }

    private static PublishedKey keyNamed(String kid) throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID(kid).generate();
        return new PublishedKey(key, NOW, NOW.plus(Duration.ofHours(1)));
    }
}
