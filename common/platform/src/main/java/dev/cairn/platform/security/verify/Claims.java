package dev.cairn.platform.security.verify;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.Caller;
import dev.cairn.platform.security.Caller.Kind;
import dev.cairn.platform.security.Issuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a token whose signature holds, and rejects those that its issuer may not make. */
final class Claims {

    private static final Duration SKEW = Duration.ofSeconds(15);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    private final Issuer self;

    Claims(Issuer self) {
        this.self = self;
    }

    Caller caller(JWTClaimsSet claims, Instant now) {
        if (!claims.getAudience().contains(self.service())) {
            throw new TokenRejected("meant for " + claims.getAudience());
        }
        checkTimes(claims.getIssueTime(), claims.getExpirationTime(), now);
        var kind = kind(claims);
        var subject = required(claims, "sub");
        return switch (kind) {
            case PERSON -> person(claims, subject);
            case OPERATOR -> operator(claims, subject);
            case SERVICE -> service(claims, subject);
            case API -> api(claims, subject);
        };
    }

    private static void checkTimes(@Nullable Date issued, @Nullable Date expires, Instant now) {
        if (issued == null || expires == null) {
            throw new TokenRejected("no time of issue or expiry");
        }
        var from = issued.toInstant();
        var until = expires.toInstant();
        if (now.isAfter(until.plus(SKEW)) || now.isBefore(from.minus(SKEW))) {
            throw new TokenRejected("good from " + from + " until " + until + ", now is " + now);
        }
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST_LIFE))) {
            throw new TokenRejected("good from " + from + " until " + until + ": no life of an inside token");
        }
    }

    private static Kind kind(JWTClaimsSet claims) {
        var issuer = Issuer.named(claims.getIssuer()).orElseThrow();
        return Kind.claimed(claims.getClaim("kind"))
                .filter(issuer::mayClaim)
                .orElseThrow(() -> new TokenRejected(issuer.service() + " may not claim " + claims.getClaim("kind")));
    }

    private static Caller person(JWTClaimsSet claims, String subject) {
        return new Caller(
                Kind.PERSON, subject, tenant(claims), new PersonId(subject), required(claims, "sid"), null, Set.of());
    }

    private static Caller operator(JWTClaimsSet claims, String subject) {
        if (claims.getClaim("tenant") != null) {
            throw new TokenRejected("an operator with a tenant");
        }
        return new Caller(Kind.OPERATOR, subject, null, null, required(claims, "sid"), null, Set.of());
    }

    private static Caller service(JWTClaimsSet claims, String subject) {
        if (!subject.equals(claims.getIssuer())) {
            throw new TokenRejected(claims.getIssuer() + " speaks for " + subject);
        }
        var actor = optional(claims, "actor");
        return new Caller(
                Kind.SERVICE,
                subject,
                tenant(claims),
                null,
                null,
                actor == null ? null : new PersonId(actor),
                Set.of());
    }

    private static Caller api(JWTClaimsSet claims, String subject) {
        var scopes = Set.of(required(claims, "scope").split(" "));
        return new Caller(Kind.API, subject, tenant(claims), null, null, null, scopes);
    }

    private static TenantId tenant(JWTClaimsSet claims) {
        return new TenantId(required(claims, "tenant"));
    }

    private static String required(JWTClaimsSet claims, String name) {
        var value = optional(claims, name);
        if (value == null) {
            throw new TokenRejected("no " + name);
        }
        return value;
    }

    private static @Nullable String optional(JWTClaimsSet claims, String name) {
        var value = claims.getClaim(name);
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
