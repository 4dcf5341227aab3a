package dev.cairn.gateway.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts so that the gateway's instances recognize them. */
public final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Signatures(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public String of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Whether that is the text's signature; takes the same time for every wrong one. */
    public boolean holds(String text, String signature) {
        return MessageDigest.isEqual(
                of(text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }
}
