package dev.cairn.local.signin.issuer;

import com.nimbusds.jose.jwk.RSAKey;
import dev.cairn.local.signin.SigninSettings;
import dev.cairn.local.signin.organization.Organization;
import dev.cairn.local.signin.organization.Organizations;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/** The registry of issuers. What it does not hold is no issuer, however much a request's path looks like one. */
@Component
public final class Issuers {

    private static final String CLIENT_ID = "cairn";

    private final Map<String, Issuer> byUri = new LinkedHashMap<>();
    private final SigninSettings settings;

    Issuers(Organizations organizations, SigninSettings settings, KeptSecrets secrets) {
        this.settings = settings;
        organizations.all().forEach(organization -> {
            Issuer issuer = issuer(organization, secrets);
            byUri.put(issuer.uri(), issuer);
        });
    }

    /** Every issuer, the platform's last. */
    public Collection<Issuer> all() {
        return Collections.unmodifiableCollection(byUri.values());
    }

    /** The issuer with exactly this name. */
    public Optional<Issuer> named(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** The issuer at a first path segment. */
    public Optional<Issuer> at(String slug) {
        return named(settings.issuer(slug));
    }

    /** The issuer for which the current request is answered; the guard has made sure that there is one. */
    public Issuer current() {
        String uri = AuthorizationServerContextHolder.getContext().getIssuer();
        return named(uri).orElseThrow(() -> new IllegalStateException("No issuer " + uri));
    }

    private Issuer issuer(Organization organization, KeptSecrets secrets) {
        String slug = organization.slug();
        RSAKey key = secrets.signingKey(slug);
        RegisteredClient client = client(slug, secrets.clientSecret(slug));
        return new Issuer(
                organization,
                settings.issuer(slug),
                key,
                client,
                new IssuedAuthorizations(new IdTokenHints(key, client)),
                settings.portal("/back-channel-logout/" + slug),
                settings.portal(organization.isPlatform() ? "/operator" : "/o/" + slug));
    }

    private RegisteredClient client(String slug, String secret) {
        return RegisteredClient.withId(slug)
                .clientId(CLIENT_ID)
                .clientName("Cairn")
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.portal("/login/oauth2/code/" + slug))
                .postLogoutRedirectUri(settings.portal("/signed-out"))
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }
}
