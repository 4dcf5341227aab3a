package dev.cairn.gateway.secret;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** Seals short texts so that only the gateway's instances can read them, each bound to where it belongs. */
public final class SealedText {

    private final Aead key;

    public SealedText(Aead key) {
        this.key = key;
    }

    /** The text, sealed and fit for a cookie or a document. */
    public String seal(String text, String place) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key.encrypt(bytes(text), bytes(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text for " + place + " could not be sealed", e);
        }
    }

    /**
     * The text that was sealed for that place.
     *
     * @throws IllegalStateException where it was not
     */
    public String open(String sealed, String place) {
        return opened(sealed, place)
                .orElseThrow(() -> new IllegalStateException("what is sealed for " + place + " does not open with"
                        + " this key: was CAIRN_KEY changed, or gateway_platform restored from elsewhere?"));
    }

    /** The text that was sealed for that place; empty for anything else, whatever it is. */
    public Optional<String> opened(String sealed, String place) {
        try {
            var text = key.decrypt(Base64.getUrlDecoder().decode(sealed), bytes(place));
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
