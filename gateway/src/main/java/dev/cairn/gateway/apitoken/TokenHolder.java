package dev.cairn.gateway.apitoken;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request that came with an API token. */
public final class TokenHolder extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient ApiToken token;

    TokenHolder(ApiToken token) {
        super(List.of(new SimpleGrantedAuthority("API_TOKEN")));
        this.token = token;
        setAuthenticated(true);
    }

    public ApiToken token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return token;
    }

    @Override
    public String getName() {
        return token.id();
    }
}
