package dev.cairn.gateway.session;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request that came with a session. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedIn(Session session) {
        super(List.of(new SimpleGrantedAuthority("SESSION")));
        this.session = session;
        setAuthenticated(true);
    }

    public Session session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session;
    }

    @Override
    public String getName() {
        return session.id();
    }
}
