package dev.cairn.gateway.signin;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.provider.ProviderUnreachable;
import dev.cairn.gateway.provider.Registrations;
import dev.cairn.gateway.session.Session;
import dev.cairn.gateway.session.SessionCookie;
import dev.cairn.gateway.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends a session here at once, and says where to end the sign-in at the provider. */
@RestController
class SignOut {

    /** The portal's page that says so; providers have it registered. */
    private static final String SIGNED_OUT = "/signed-out";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Registrations registrations;
    private final PublicAddress address;

    SignOut(Sessions sessions, SessionCookie cookie, Registrations registrations, PublicAddress address) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.registrations = registrations;
        this.address = address;
    }

    record SignedOut(String location) {}

    /** Goes to the provider's address where a page is wanted, and names it where JSON is. */
    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(HttpServletRequest request, HttpServletResponse response) {
        var location = sessions.find(cookie.of(request)).map(this::end).orElse(SIGNED_OUT);
        cookie.remove(response);
        return wantsJson(request)
                ? ResponseEntity.ok(new SignedOut(location))
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(location))
                        .build();
    }

    private String end(Session session) {
        var location = atProvider(session);
        sessions.end(session.id());
        return location.orElse(SIGNED_OUT);
    }

    private Optional<String> atProvider(Session session) {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(session.registration()))
                    .flatMap(registration -> Registrations.endSession(registration)
                            .flatMap(endSession -> sessions.idToken(session.id())
                                    .map(idToken -> UriComponentsBuilder.fromUriString(endSession)
                                            .queryParam("id_token_hint", idToken)
                                            .queryParam("client_id", "{client}")
                                            .queryParam("post_logout_redirect_uri", "{back}")
                                            .encode()
                                            .buildAndExpand(registration.getClientId(), address.at(SIGNED_OUT))
                                            .toUriString())));
        } catch (ProviderUnreachable e) {
            return Optional.empty();
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }
}
