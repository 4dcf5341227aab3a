package dev.cairn.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Caller.Kind;
import dev.cairn.platform.security.keys.IssuerKeys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Mints inside tokens, signed with this instance's key. A token that says the same to the same service is handed out
 * again during the first half of its life, because signing costs more than all else in a relayed request.
 *
 * <p>Safe for use by many threads.
 */
public final class InsideTokens {

    /** The {@code typ} of an inside token; nothing else is accepted where one is expected. */
    public static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

    /** How long a token is good for. */
    public static final Duration LIFE = Duration.ofSeconds(120);

    private static final int MOST_HELD = 20_000;

    private final Issuer issuer;
    private final IssuerKeys keys;
    private final Clock clock;
    private final ConcurrentHashMap<Says, Minted> held = new ConcurrentHashMap<>();

    private record Says(Caller caller, Issuer audience) {}

    private record Minted(String token, Instant until) {}

    public InsideTokens(Issuer issuer, IssuerKeys keys, Clock clock) {
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** A token for a person's session. */
    public String forPerson(TenantId tenant, PersonId person, String session, Issuer audience) {
        return minted(new Caller(Kind.PERSON, person.value(), tenant, person, session, null, Set.of()), audience);
    }

    /** A token for an operator's session; it names no tenant. */
    public String forOperator(String subject, String session, Issuer audience) {
        return minted(new Caller(Kind.OPERATOR, subject, null, null, session, null, Set.of()), audience);
    }

    /** A token for a use of an API token. */
    public String forApi(TenantId tenant, String apiToken, Set<String> scopes, Issuer audience) {
        return minted(new Caller(Kind.API, apiToken, tenant, null, null, null, Set.copyOf(scopes)), audience);
    }

    /** A token of this service's own, for a tenant and, where it acts for somebody, that person. */
    public String forService(TenantId tenant, @Nullable PersonId actor, Issuer audience) {
        return minted(new Caller(Kind.SERVICE, issuer.service(), tenant, null, null, actor, Set.of()), audience);
    }

    private String minted(Caller caller, Issuer audience) {
        if (!issuer.mayClaim(caller.kind())) {
            throw new IllegalStateException(issuer.service() + " may not mint tokens of kind "
                    + caller.kind().claim());
        }
        var now = clock.instant();
        var says = new Says(caller, audience);
        var known = held.get(says);
        return known != null && now.isBefore(known.until()) ? known.token() : hold(says, now);
    }

    private String hold(Says says, Instant now) {
        var token = sign(says, now);
        if (held.size() >= MOST_HELD) {
            held.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (held.size() < MOST_HELD) {
            held.put(says, new Minted(token, now.plus(LIFE.dividedBy(2))));
        }
        return token;
    }

    private String sign(Says says, Instant now) {
        var key = keys.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(TYPE)
                .keyID(key.getKeyID())
                .build();
        try {
            var jwt = new SignedJWT(header, claims(says, now));
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("an inside token could not be signed with key " + key.getKeyID(), e);
        }
    }

    private JWTClaimsSet claims(Says says, Instant now) {
        var caller = says.caller();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer.service())
                .audience(List.of(says.audience().service()))
                .subject(caller.subject())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("kind", caller.kind().claim())
                .claim(
                        "tenant",
                        caller.tenant() == null ? null : caller.tenant().value())
                .claim("sid", caller.session())
                .claim("actor", caller.actor() == null ? null : caller.actor().value());
        if (!caller.scopes().isEmpty()) {
            claims.claim("scope", String.join(" ", caller.scopes()));
        }
        return claims.build();
    }
}
