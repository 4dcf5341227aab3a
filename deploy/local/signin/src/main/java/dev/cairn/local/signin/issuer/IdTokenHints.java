package dev.cairn.local.signin.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.Principal;
import java.security.interfaces.RSAPublicKey;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Recognizes the ID tokens of one issuer by their signature, also those past their expiry, as a sign-out hint may be. */
final class IdTokenHints {

    private final NimbusJwtDecoder decoder;
    private final RegisteredClient client;

    IdTokenHints(RSAKey key, RegisteredClient client) {
        this.client = client;
        this.decoder = NimbusJwtDecoder.withPublicKey(publicKey(key)).build();
        decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    }

    /** The authorization that this ID token came from, as far as the token tells it; empty if it is none of ours. */
    Optional<OAuth2Authorization> authorization(String idToken) {
        try {
            Jwt token = decoder.decode(idToken);
            return Optional.of(authorization(token));
        } catch (JwtException e) {
            return Optional.empty();
        }
    }

    private OAuth2Authorization authorization(Jwt token) {
        var claims = token.getClaims();
        String subject = Objects.requireNonNull(token.getSubject(), "our ID tokens name a subject");
        var idToken = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
        var person = new UsernamePasswordAuthenticationToken(subject, null, AuthorityUtils.createAuthorityList());
        return OAuth2Authorization.withRegisteredClient(client)
                .principalName(subject)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(Principal.class.getName(), person)
                .token(idToken, metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims))
                .build();
    }

    private static RSAPublicKey publicKey(RSAKey key) {
        try {
            return key.toRSAPublicKey();
        } catch (JOSEException e) {
            throw new IllegalStateException("Key " + key.getKeyID() + " is no RSA key", e);
        }
    }
}
