package dev.cairn.gateway.apitoken;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Lets in who brings an API token of ours; every other bearer token is refused. */
public final class ApiTokenAuthentication implements AuthenticationManager {

    private final ApiTokens tokens;

    ApiTokenAuthentication(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        return tokens.opened(((BearerTokenAuthenticationToken) presented).getToken())
                .map(TokenHolder::new)
                .orElseThrow(() -> new BadCredentialsException("no API token of ours"));
    }
}
