package dev.cairn.gateway.session;

import dev.cairn.contracts.id.Ids;
import dev.cairn.gateway.secret.Hashes;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A session's cookie and its id. The cookie is {@code owner.owner.secret}; the id holds a hash of the secret, so what is
 * stored signs nobody in, and all sessions of one owner are a range of ids.
 */
final class SessionKeys {

    /** 160 bits are enough for secrets of 256 that nobody chose. */
    private static final int HASH = 40;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern COOKIE =
            Pattern.compile("([a-z2-7]{24}|operator)\\.([0-9a-z]{26})\\.([A-Za-z0-9_-]{43})");

    private SessionKeys() {}

    static String newCookie(String owner) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return owner.replace('/', '.') + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The id of the session that a cookie opens; empty for what never was a cookie of ours. */
    static Optional<String> idOf(@Nullable String cookie) {
        var parts = COOKIE.matcher(cookie == null ? "" : cookie);
        return parts.matches()
                ? Optional.of(parts.group(1) + "/" + parts.group(2) + "/"
                        + Hashes.of(parts.group(3)).substring(0, HASH))
                : Optional.empty();
    }

    /** A fixed-length name for a subject of any length. */
    static String shortened(String subject) {
        return Ids.derived(Instant.EPOCH, subject);
    }
}
