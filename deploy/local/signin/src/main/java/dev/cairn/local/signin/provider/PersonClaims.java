package dev.cairn.local.signin.provider;

import dev.cairn.local.signin.issuer.Issuer;
import dev.cairn.local.signin.issuer.Issuers;
import dev.cairn.local.signin.organization.Person;
import dev.cairn.local.signin.session.DemoSignIn;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens and {@code /userinfo} say about a person, from the organization's files as they are now. */
@Component
final class PersonClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Issuers issuers;

    PersonClaims(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type(Issuer.ACCESS_TOKEN.getType());
        } else if (context.getPrincipal() instanceof DemoSignIn signIn) {
            context.getClaims().claims(claims -> {
                claims.putAll(of(signIn.getName()));
                claims.put("sid", signIn.getPrincipal().session());
                claims.put("auth_time", signIn.at().getEpochSecond());
            });
        }
    }

    /** The answer of {@code /userinfo}. */
    OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context) {
        return new OidcUserInfo(of(context.getAuthorization().getPrincipalName()));
    }

    private Map<String, Object> of(String key) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", key);
        issuers.current().organization().person(key).ifPresent(person -> describe(person, claims));
        return claims;
    }

    private static void describe(Person person, Map<String, Object> claims) {
        claims.put("name", person.name());
        claims.put("preferred_username", person.userName());
        claims.put("employee_number", person.key());
        if (person.email() != null) {
            claims.put("email", person.email());
            claims.put("email_verified", true);
        }
    }
}
