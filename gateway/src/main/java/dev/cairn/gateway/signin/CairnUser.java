package dev.cairn.gateway.signin;

import dev.cairn.gateway.session.Session.SignIn;
import dev.cairn.gateway.session.StoredContexts.HasSignedIn;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Whoever has just signed in at a provider and is known here. Lives until the session is opened. */
final class CairnUser extends DefaultOidcUser implements HasSignedIn {

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;

    CairnUser(OidcIdToken idToken, SignIn signIn) {
        super(List.of(new SimpleGrantedAuthority("SESSION")), idToken);
        this.signIn = signIn;
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }
}
