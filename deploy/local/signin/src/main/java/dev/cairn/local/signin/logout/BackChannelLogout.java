package dev.cairn.local.signin.logout;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.cairn.local.signin.issuer.Issuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells an issuer's client that a sign-in has ended (OpenID Connect Back-Channel Logout 1.0). */
@Component
final class BackChannelLogout {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Map<String, Object> EVENT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    BackChannelLogout(Clock clock) {
        this.clock = clock;
    }

    /** Sends one logout token and waits for the answer; a client that does not take it is logged, never a failure here. */
    void send(Issuer issuer, String subject, String session) {
        try {
            HttpResponse<Void> answer =
                    http.send(request(issuer, subject, session), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200 && answer.statusCode() != 204) {
                log.warn("{} answered {} to a logout token", issuer.backChannelLogout(), answer.statusCode());
            }
        } catch (IOException e) {
            log.warn("{} took no logout token: {}", issuer.backChannelLogout(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Issuer issuer, String subject, String session) {
        return HttpRequest.newBuilder(URI.create(issuer.backChannelLogout()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token(issuer, subject, session)))
                .build();
    }

    private String token(Issuer issuer, String subject, String session) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer.uri())
                .audience(issuer.client().getClientId())
                .subject(subject)
                .claim("sid", session)
                .claim("events", EVENT)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .build();
        return signed(claims, issuer);
    }

    private static String signed(JWTClaimsSet claims, Issuer issuer) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(Issuer.LOGOUT_TOKEN)
                .keyID(issuer.key().getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(issuer.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of " + issuer.uri() + " does not sign", e);
        }
        return token.serialize();
    }
}
