package dev.cairn.gateway.signin;

import dev.cairn.gateway.link.Linking;
import dev.cairn.gateway.provider.LogoutTokens;
import dev.cairn.gateway.provider.LogoutTokens.Logout;
import dev.cairn.gateway.provider.Provider;
import dev.cairn.gateway.provider.ProviderUnreachable;
import dev.cairn.gateway.provider.Registrations;
import dev.cairn.gateway.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hears from providers that a sign-in has ended there (OpenID Connect Back-Channel Logout 1.0). */
@RestController
class BackChannelLogout {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    private final Registrations registrations;
    private final LogoutTokens tokens;
    private final Sessions sessions;
    private final Linking linking;

    BackChannelLogout(Registrations registrations, LogoutTokens tokens, Sessions sessions, Linking linking) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.sessions = sessions;
        this.linking = linking;
    }

    record Refused(String error) {}

    @PostMapping(path = "/back-channel-logout/{registrationId}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> logout(@PathVariable String registrationId, @RequestParam("logout_token") String token) {
        try {
            var registration = registrations.findByRegistrationId(registrationId);
            var provider = registrations.provider(registrationId);
            if (registration == null || provider.isEmpty()) {
                return refused(HttpStatus.NOT_FOUND);
            }
            end(tokens.verified(token, registration), provider.get());
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (JwtException e) {
            log.info("A logout token for {} was refused: {}", registrationId, e.getMessage());
            return refused(HttpStatus.BAD_REQUEST);
        } catch (ProviderUnreachable e) {
            return refused(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private void end(Logout logout, Provider provider) {
        if (logout.session().isPresent()) {
            sessions.endOfProvider(provider.slug(), logout.session().get());
        } else {
            logout.subject().ifPresent(subject -> endAllOf(subject, provider));
        }
    }

    private void endAllOf(String subject, Provider provider) {
        var tenant = provider.tenant();
        if (tenant == null) {
            sessions.endAllOfOperator(subject);
        } else {
            linking.linked(provider, tenant, subject).ifPresent(person -> sessions.endAllOf(tenant, person));
        }
    }

    private static ResponseEntity<Refused> refused(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Refused("invalid_request"));
    }
}
