package dev.cairn.platform.security.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.security.verify.VerifiedTokens.Verified;
import java.io.Closeable;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Says whom a token stands for, or rejects it. Only tokens of the platform's issuers for this service pass: RS256,
 * {@code typ: at+jwt}, signed with a key of the issuer they name, of a kind which that issuer may claim.
 *
 * <p>Safe for use by many threads.
 */
public final class TokenVerifier implements Closeable {

    private static final int LONGEST = 8 * 1024;

    private final Map<Issuer, Trusted> trusted = new EnumMap<>(Issuer.class);
    private final Claims claims;
    private final Clock clock;
    private final VerifiedTokens verified = new VerifiedTokens();

    private record Trusted(IssuerKeySource source, DefaultJWTProcessor<SecurityContext> processor) {}

    public TokenVerifier(Issuer self, IssuerAddresses addresses, Clock clock) {
        this.claims = new Claims(self);
        this.clock = clock;
        for (var issuer : Issuer.values()) {
            var source = new IssuerKeySource(issuer, addresses.of(issuer));
            trusted.put(issuer, new Trusted(source, processor(source)));
        }
    }

    /**
     * Whom the token stands for.
     *
     * @throws TokenRejected where it is not to be believed
     * @throws KeysUnavailable where its issuer's keys were never reached
     */
    public Caller verify(String token) {
        if (token.length() > LONGEST) {
            throw new TokenRejected("the token has " + token.length() + " characters");
        }
        var now = clock.instant();
        var hash = VerifiedTokens.hash(token);
        return verified.known(hash, now).orElseGet(() -> {
            var checked = checked(token, now);
            verified.hold(hash, checked, now);
            return checked.caller();
        });
    }

    private Verified checked(String token, Instant now) {
        try {
            var signed = signed(token);
            return new Verified(
                    claims.caller(signed, now), signed.getExpirationTime().toInstant());
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new TokenRejected("no token of the platform: " + e.getMessage(), e);
        }
    }

    private JWTClaimsSet signed(String token) throws ParseException, BadJOSEException, JOSEException {
        var jwt = SignedJWT.parse(token);
        var trusted = Issuer.named(jwt.getJWTClaimsSet().getIssuer())
                .map(this.trusted::get)
                .orElseThrow(() -> new TokenRejected("an issuer that is not of the platform"));
        return trusted.processor().process(jwt, null);
    }

    private static DefaultJWTProcessor<SecurityContext> processor(IssuerKeySource source) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(InsideTokens.TYPE));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    @Override
    public void close() throws IOException {
        for (var issuer : trusted.values()) {
            issuer.source().close();
        }
    }
}
