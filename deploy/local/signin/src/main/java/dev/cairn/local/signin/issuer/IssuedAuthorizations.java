package dev.cairn.local.signin.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What one issuer has issued lately, in memory: codes until they are exchanged, access tokens for {@code /userinfo}. The
 * oldest go first. ID tokens are recognized by their signature instead, so that a sign-out still works after a restart.
 */
public final class IssuedAuthorizations implements OAuth2AuthorizationService {

    private static final int KEPT = 500;

    private final IdTokenHints hints;
    private final Map<String, OAuth2Authorization> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > KEPT;
        }
    };

    IssuedAuthorizations(IdTokenHints hints) {
        this.hints = hints;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        byId.put(authorization.getId(), authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type != null && type.getValue().equals("id_token")) {
            return hints.authorization(token).orElse(null);
        }
        return issuedWith(token).orElse(null);
    }

    private synchronized Optional<OAuth2Authorization> issuedWith(String token) {
        return byId.values().stream()
                .filter(authorization -> holds(authorization, OAuth2AuthorizationCode.class, token)
                        || holds(authorization, OAuth2AccessToken.class, token))
                .findFirst();
    }

    private static <T extends OAuth2Token> boolean holds(
            OAuth2Authorization authorization, Class<T> type, String value) {
        OAuth2Authorization.Token<T> token = authorization.getToken(type);
        return token != null && token.getToken().getTokenValue().equals(value);
    }
}
