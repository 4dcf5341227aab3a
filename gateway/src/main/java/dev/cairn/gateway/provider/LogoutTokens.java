package dev.cairn.gateway.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** Verifies logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). */
public final class LogoutTokens {

    private static final Duration SKEW = Duration.ofSeconds(15);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ProviderTokens tokens;
    private final Clock clock;

    /** Whose sign-in has ended: a provider's session, a subject, or a subject in a session. */
    public record Logout(Optional<String> subject, Optional<String> session) {}

    LogoutTokens(ProviderTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What the token says.
     *
     * @throws BadJwtException where it is no logout token of the registration's provider for us
     */
    public Logout verified(String token, ClientRegistration registration) {
        var claims = tokens.signed(token, registration, new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT);
        try {
            return logout(claims, registration);
        } catch (ParseException e) {
            throw new BadJwtException("no logout token: " + e.getMessage(), e);
        }
    }

    private Logout logout(JWTClaimsSet claims, ClientRegistration registration) throws ParseException {
        var issuer = String.valueOf(registration.getProviderDetails().getIssuerUri());
        require(issuer.equals(claims.getIssuer()), "another issuer");
        require(claims.getAudience().contains(registration.getClientId()), "another client");
        require(isLogout(claims.getClaim("events")), "no logout event");
        require(claims.getClaim("nonce") == null, "a nonce: an ID token");
        requireNow(claims.getIssueTime(), claims.getExpirationTime());
        var logout =
                new Logout(Optional.ofNullable(claims.getSubject()), Optional.ofNullable(claims.getStringClaim("sid")));
        require(logout.subject().isPresent() || logout.session().isPresent(), "neither subject nor session");
        return logout;
    }

    private static boolean isLogout(@Nullable Object events) {
        return events instanceof Map<?, ?> map && map.get(EVENT) instanceof Map<?, ?>;
    }

    private void requireNow(@Nullable Date issued, @Nullable Date expires) {
        if (issued == null) {
            throw new BadJwtException("a logout token with no time of issue");
        }
        var from = issued.toInstant();
        var until = expires == null ? from.plus(LONGEST_LIFE) : expires.toInstant();
        var now = clock.instant();
        require(
                !now.isBefore(from.minus(SKEW))
                        && !now.isAfter(until.plus(SKEW))
                        && !now.isAfter(from.plus(LONGEST_LIFE)),
                "not of now");
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new BadJwtException("a logout token with " + fault);
        }
    }
}
