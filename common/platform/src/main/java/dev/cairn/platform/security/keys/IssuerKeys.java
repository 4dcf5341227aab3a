package dev.cairn.platform.security.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this instance signs with. The private half never leaves its memory; the public half is published before the first
 * token is signed. A key is followed by the next without a restart: the next one is published {@link #AHEAD} before its
 * use, so that every verifier holds it by then. An instance that holds no key, because it has just started or could not
 * publish in time, uses a new one at once: verifiers fetch a key that they don't know.
 *
 * <p>Safe for use by many threads.
 */
public final class IssuerKeys {

    /** How long a key signs. */
    public static final Duration IN_USE = Duration.ofHours(24);

    /** How long a key is public before it signs. */
    public static final Duration AHEAD = Duration.ofMinutes(10);

    /** How long a key is still served after it signed its last token: a token's life, and skew. */
    static final Duration AFTER = Duration.ofMinutes(5);

    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final int BITS = 2048;

    private final PublishedKeys published;
    private final Clock clock;
    private volatile @Nullable Held current;
    private @Nullable Held next;

    private record Held(RSAKey key, Instant usableFrom, Instant signsUntil) {}

    public IssuerKeys(PublishedKeys published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** The key to sign with now. */
    public RSAKey signing() {
        var held = current;
        if (held != null && clock.instant().isBefore(held.signsUntil())) {
            return held.key();
        }
        return tend().key();
    }

    /** The public keys with which a token of this issuer may be signed, whichever instance signed it. */
    public JWKSet published() {
        var now = clock.instant();
        List<JWK> valid = published.all().stream()
                .filter(key -> now.isBefore(key.notAfter()))
                .<JWK>map(key -> key.key().toPublicJWK())
                .toList();
        return new JWKSet(valid);
    }

    /** Publishes the next key in time, moves to it when it may be used, removes what no valid token needs. */
    public synchronized void turn() {
        tend();
        removeDead();
    }

    private synchronized Held tend() {
        var now = clock.instant();
        var held = successor(now);
        current = held;
        if (next == null && now.isAfter(held.signsUntil().minus(AHEAD).minus(EARLY))) {
            next = publish(now, now.plus(AHEAD));
        }
        return held;
    }

    private Held successor(Instant now) {
        var ready = next;
        if (ready != null && !now.isBefore(ready.usableFrom())) {
            next = null;
            return now.isBefore(ready.signsUntil()) ? ready : publish(now, now);
        }
        var held = current;
        return held != null && now.isBefore(held.signsUntil()) ? held : publish(now, now);
    }

    private Held publish(Instant now, Instant usableFrom) {
        var key = generate();
        var signsUntil = usableFrom.plus(IN_USE);
        published.add(new PublishedKey(key, now, signsUntil.plus(AFTER)));
        return new Held(key, usableFrom, signsUntil);
    }

    private void removeDead() {
        var now = clock.instant();
        var dead = published.all().stream()
                .filter(key -> now.isAfter(key.notAfter()))
                .map(key -> key.key().getKeyID())
                .toList();
        if (!dead.isEmpty()) {
            published.remove(dead);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA key could be made", e);
        }
    }
}
