package dev.cairn.platform.security;

import dev.cairn.platform.security.verify.TokenRejected;
import dev.cairn.platform.security.verify.TokenVerifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Turns a bearer token into its verified caller. */
final class TokenAuthentication implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(TokenAuthentication.class);

    private final TokenVerifier verifier;

    TokenAuthentication(TokenVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        try {
            return new CallerAuthentication(verifier.verify(((BearerTokenAuthenticationToken) presented).getToken()));
        } catch (TokenRejected e) {
            LOG.debug("A token was rejected: {}", e.getMessage());
            throw e;
        }
    }
}
