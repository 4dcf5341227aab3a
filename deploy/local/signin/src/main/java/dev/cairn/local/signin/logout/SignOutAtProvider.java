package dev.cairn.local.signin.logout;

import dev.cairn.local.signin.issuer.Issuer;
import dev.cairn.local.signin.issuer.Issuers;
import dev.cairn.local.signin.session.SignInPerIssuer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Ends sign-ins, whether the client asks (RP-initiated logout) or the person does on the page here. The ID token says
 * which sign-in is meant: if somebody else has signed in since, in the same browser, they stay.
 */
@Component
public final class SignOutAtProvider {

    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final Issuers issuers;
    private final SignInPerIssuer signIns;
    private final BackChannelLogout backChannel;
    private final OidcLogoutAuthenticationConverter parameters = new OidcLogoutAuthenticationConverter();

    SignOutAtProvider(Issuers issuers, SignInPerIssuer signIns, BackChannelLogout backChannel) {
        this.issuers = issuers;
        this.signIns = signIns;
        this.backChannel = backChannel;
    }

    /** Reads the request as it came, but as nobody's: the hint alone decides whose sign-in ends. */
    public AuthenticationConverter requestConverter() {
        return this::askedByNobody;
    }

    private Authentication askedByNobody(HttpServletRequest request) {
        var asked = (OidcLogoutAuthenticationToken) parameters.convert(request);
        return new OidcLogoutAuthenticationToken(
                asked.getIdTokenHint(),
                NOBODY,
                null,
                asked.getClientId(),
                asked.getPostLogoutRedirectUri(),
                asked.getState());
    }

    /** Ends the sign-in, tells the client, and leads back to where it asked to go. */
    public AuthenticationSuccessHandler responseHandler() {
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler((request, response, logout) -> {
            if (logout instanceof OidcLogoutAuthenticationToken token && token.getIdToken() != null) {
                end(issuers.current(), token.getIdToken(), request);
            }
        });
        return handler;
    }

    /** Ends the sign-in that this browser has at the issuer, if any, and tells the client. */
    public void endHere(Issuer issuer, HttpServletRequest request) {
        signIns.at(issuer.slug(), request).ifPresent(signIn -> {
            signIns.end(issuer.slug(), request);
            backChannel.send(issuer, signIn.getName(), signIn.getPrincipal().session());
        });
    }

    private void end(Issuer issuer, OidcIdToken hint, HttpServletRequest request) {
        String subject = Objects.requireNonNull(hint.getSubject(), "our ID tokens name a subject");
        String session = Objects.requireNonNull(hint.getClaimAsString("sid"), "our ID tokens name the sign-in");
        signIns.at(issuer.slug(), request)
                .filter(signIn -> signIn.getPrincipal().session().equals(session))
                .ifPresent(signIn -> signIns.end(issuer.slug(), request));
        backChannel.send(issuer, subject, session);
    }
}
