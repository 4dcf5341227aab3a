package dev.cairn.gateway.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands in for what must not be stored, or is too long to be an id. */
public final class Hashes {

    private Hashes() {}

    /** SHA-256 of the parts, which are told apart, in 64 hexadecimal digits. */
    public static String of(String... parts) {
        try {
            var text = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
