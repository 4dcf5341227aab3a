package dev.cairn.platform.security.verify;

import dev.cairn.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that were verified, by their hash, until they expire. Rejected tokens are not held. */
final class VerifiedTokens {

    private static final int MOST_HELD = 20_000;

    private final ConcurrentHashMap<String, Verified> held = new ConcurrentHashMap<>();

    record Verified(Caller caller, Instant expires) {}

    Optional<Caller> known(String hash, Instant now) {
        var verified = held.get(hash);
        return verified != null && now.isBefore(verified.expires()) ? Optional.of(verified.caller()) : Optional.empty();
    }

    void hold(String hash, Verified verified, Instant now) {
        if (held.size() >= MOST_HELD) {
            held.values().removeIf(old -> !now.isBefore(old.expires()));
        }
        if (held.size() < MOST_HELD) {
            held.put(hash, verified);
        }
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
