package dev.cairn.local.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.cairn.local.signin.issuer.Issuer;
import dev.cairn.local.signin.issuer.Issuers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** What the authorization server asks for once, answered for the issuer of the current request. */
@Configuration(proxyBeanMethods = false)
class PerIssuer {

    @Bean
    JWKSource<SecurityContext> keys(Issuers issuers) {
        return (selector, context) -> selector.select(issuers.current().keys());
    }

    @Bean
    RegisteredClientRepository clients(Issuers issuers) {
        return new Clients(issuers);
    }

    @Bean
    OAuth2AuthorizationService authorizations(Issuers issuers) {
        return new Authorizations(issuers);
    }

    /** Reads the access tokens that {@code /userinfo} is given. */
    @Bean
    JwtDecoder accessTokens(Issuers issuers) {
        return token -> decoder(issuers.current()).decode(token);
    }

    /** Secrets are 256 random bits: comparing them in constant time is all they need. */
    @Bean
    PasswordEncoder clientSecrets() {
        return new ExactSecrets();
    }

    /** The sign-in itself carries its {@code sid}; the server's own guess by latest session would mix up browsers. */
    @Bean
    SessionRegistry noSessionRegistry() {
        return new NoSessionRegistry();
    }

    private static JwtDecoder decoder(Issuer issuer) {
        try {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(
                            issuer.key().toRSAPublicKey())
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTypeValidator(Issuer.ACCESS_TOKEN.getType()),
                    new JwtTimestampValidator(),
                    new JwtIssuerValidator(issuer.uri())));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of " + issuer.uri() + " is no RSA key", e);
        }
    }

    private record Clients(Issuers issuers) implements RegisteredClientRepository {

        @Override
        public void save(RegisteredClient client) {
            throw new UnsupportedOperationException("Clients come with their issuer");
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            RegisteredClient client = issuers.current().client();
            return client.getId().equals(id) ? client : null;
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String clientId) {
            RegisteredClient client = issuers.current().client();
            return client.getClientId().equals(clientId) ? client : null;
        }
    }

    private record Authorizations(Issuers issuers) implements OAuth2AuthorizationService {

        @Override
        public void save(OAuth2Authorization authorization) {
            issuers.current().issued().save(authorization);
        }

        @Override
        public void remove(OAuth2Authorization authorization) {
            issuers.current().issued().remove(authorization);
        }

        @Override
        public @Nullable OAuth2Authorization findById(String id) {
            return issuers.current().issued().findById(id);
        }

        @Override
        public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
            return issuers.current().issued().findByToken(token, type);
        }
    }

    private static final class ExactSecrets implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence secret) {
            return secret == null ? null : secret.toString();
        }

        @Override
        public boolean matches(@Nullable CharSequence given, @Nullable String kept) {
            return given != null && kept != null && MessageDigest.isEqual(bytes(given), bytes(kept));
        }

        private static byte[] bytes(CharSequence text) {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final class NoSessionRegistry implements SessionRegistry {

        @Override
        public List<Object> getAllPrincipals() {
            return List.of();
        }

        @Override
        public List<SessionInformation> getAllSessions(Object principal, boolean includeExpired) {
            return List.of();
        }

        @Override
        public @Nullable SessionInformation getSessionInformation(String sessionId) {
            return null;
        }

        @Override
        public void refreshLastRequest(String sessionId) {}

        @Override
        public void registerNewSession(String sessionId, Object principal) {}

        @Override
        public void removeSessionInformation(String sessionId) {}
    }
}
