package dev.cairn.local.signin.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * The proof of a sign-in without a password. Its details name the issuer's slug: what holds at one issuer holds at no
 * other. Its factor carries the time, which becomes {@code auth_time}.
 */
public final class DemoSignIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final SignedIn principal;
    private final Instant at;

    DemoSignIn(String slug, SignedIn principal, Instant at) {
        super(List.of(FactorGrantedAuthority.withFactor("DEMO").issuedAt(at).build()));
        this.principal = principal;
        this.at = at;
        setDetails(slug);
        setAuthenticated(true);
    }

    /** When the person was picked. */
    public Instant at() {
        return at;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedIn getPrincipal() {
        return principal;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DemoSignIn that && super.equals(other) && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), at);
    }
}
