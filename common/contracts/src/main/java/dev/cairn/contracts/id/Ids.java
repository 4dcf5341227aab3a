package dev.cairn.contracts.id;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

/** Makes identifiers. Safe for use by many threads. */
public final class Ids {

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;

    private Ids() {}

    /** A new id that nobody can guess. */
    public static String random(Instant time) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return encode(time, random);
    }

    /** The id that the same parts at the same time always give: what makes a retried creation meet what it made. */
    public static String derived(Instant time, String... parts) {
        var digest = sha256(String.join("\u0000", parts));
        return encode(time, Arrays.copyOf(digest, RANDOM_BYTES));
    }

    /** A new tenant id. */
    public static TenantId tenant() {
        var id = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            id.append(BASE32.charAt(RANDOM.nextInt(BASE32.length())));
        }
        return new TenantId(id.toString());
    }

    private static String encode(Instant time, byte[] rest) {
        var bytes = new byte[6 + RANDOM_BYTES];
        long millis = time.toEpochMilli();
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (millis >>> (8 * (5 - i)));
        }
        System.arraycopy(rest, 0, bytes, 6, RANDOM_BYTES);
        var number = new BigInteger(1, bytes);
        var id = new char[26];
        for (int i = 25; i >= 0; i--) {
            id[i] = CROCKFORD.charAt(number.intValue() & 31);
            number = number.shiftRight(5);
        }
        return new String(id);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
