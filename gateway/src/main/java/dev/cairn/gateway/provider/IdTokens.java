package dev.cairn.gateway.provider;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Verifies ID tokens against the registration that asked for them: its provider's keys, issuer and client. Everything else,
 * access and logout tokens of the same provider included, is refused as a bad token, whatever is wrong with it.
 */
public final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Duration SKEW = Duration.ofSeconds(15);
    private static final int LONGEST = 32 * 1024;

    private final ProviderTokens tokens;
    private final Clock clock;
    private final MappedJwtClaimSetConverter converter = MappedJwtClaimSetConverter.withDefaults(Map.of());

    IdTokens(ProviderTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return token -> verified(token, registration);
    }

    private Jwt verified(String token, ClientRegistration registration) {
        if (token.length() > LONGEST) {
            throw new BadJwtException("an ID token of " + token.length() + " characters");
        }
        try {
            var jwt = jwt(token, tokens.signed(token, registration, JOSEObjectType.JWT));
            requireValid(jwt, registration);
            return jwt;
        } catch (ParseException | IllegalArgumentException | ClassCastException e) {
            throw new BadJwtException("no ID token: " + e.getMessage(), e);
        }
    }

    private Jwt jwt(String token, JWTClaimsSet signed) throws ParseException {
        var headers = SignedJWT.parse(token).getHeader().toJSONObject();
        var claims = converter.convert(signed.getClaims());
        return Jwt.withTokenValue(token)
                .headers(all -> all.putAll(headers))
                .claims(all -> all.putAll(claims))
                .build();
    }

    private void requireValid(Jwt jwt, ClientRegistration registration) {
        var validator = new OidcIdTokenValidator(registration);
        validator.setClock(clock);
        validator.setClockSkew(SKEW);
        var result = validator.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtException("an ID token that is not for us: "
                    + result.getErrors().iterator().next());
        }
    }
}
