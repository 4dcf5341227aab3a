package dev.cairn.platform.security.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/**
 * The public half of a signing key.
 *
 * @param notAfter when the last token signed with it has expired, skew included; then it is removed
 */
public record PublishedKey(RSAKey key, Instant publishedAt, Instant notAfter) {}
