package dev.cairn.local.signin.issuer;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.cairn.local.signin.organization.Organization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * One issuer: an organization's people, the key that speaks for it, and its one client.
 *
 * @param uri the {@code iss} of its tokens, compared as a string
 * @param backChannelLogout address of the client that hears of ended sign-ins
 * @param startOfSignIn address of the client where a sign-in at this issuer begins
 */
public record Issuer(
        Organization organization,
        String uri,
        RSAKey key,
        RegisteredClient client,
        IssuedAuthorizations issued,
        String backChannelLogout,
        String startOfSignIn) {

    /** Type of access tokens (RFC 9068), so that none passes for an ID token. */
    public static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    /** Type of logout tokens (OpenID Connect Back-Channel Logout 1.0). */
    public static final JOSEObjectType LOGOUT_TOKEN = new JOSEObjectType("logout+jwt");

    /** Path segment of the issuer. */
    public String slug() {
        return organization.slug();
    }

    /** The keys that sign here. */
    public JWKSet keys() {
        return new JWKSet(key);
    }
}
