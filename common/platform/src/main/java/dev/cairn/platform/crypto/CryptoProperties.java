package dev.cairn.platform.crypto;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The outermost key.
 *
 * @param key base64 of 32 bytes; with {@code local:} before it where it was made on this machine
 */
@ConfigurationProperties("cairn.crypto")
record CryptoProperties(String key) {

    private static final String LOCAL = "local:";
    private static final int BYTES = 32;
    private static final String HOW_TO_MAKE_ONE =
            "make one with `openssl rand -base64 32` and keep it apart from the data";

    byte[] bytes(boolean localAllowed) {
        if (key.startsWith(LOCAL) && !localAllowed) {
            throw new IllegalStateException(
                    "CAIRN_KEY was made for a local start and is refused in production: " + HOW_TO_MAKE_ONE);
        }
        return decoded(key.startsWith(LOCAL) ? key.substring(LOCAL.length()) : key);
    }

    private static byte[] decoded(String text) {
        if (text.isBlank()) {
            throw new IllegalStateException("CAIRN_KEY is not set: " + HOW_TO_MAKE_ONE);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("CAIRN_KEY is not base64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException("CAIRN_KEY has " + bytes.length + " bytes, expected " + BYTES);
        }
        return bytes;
    }
}
