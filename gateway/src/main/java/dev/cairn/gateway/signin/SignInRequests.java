package dev.cairn.gateway.signin;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.secret.SealedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins that have begun, each kept by the browser that began it in a sealed cookie of its own: nothing is stored for
 * somebody who has not signed in, any instance can go on, and two tabs don't disturb each other.
 */
@Component
final class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String PLACE = "sign-in";
    private static final String CALLBACK = "/login/oauth2/code/";

    private final SealedText sealed;
    private final PublicAddress address;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    /** What has to be known when the browser comes back; the names are short because a cookie is. */
    record Begun(
            String registration,
            String issuer,
            String state,
            String nonce,
            String verifier,
            String authorizationUri,
            String clientId,
            String redirectUri,
            String target,
            Instant until) {}

    SignInRequests(SealedText sealed, PublicAddress address, Clock clock) {
        this.sealed = sealed;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest request, HttpServletRequest from, HttpServletResponse response) {
        if (request != null) {
            var begun = begun(request);
            set(response, cookie(begun.state()), sealed.seal(json.writeValueAsString(begun), PLACE));
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return begun(request).map(SignInRequests::request).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = begun(request);
        found.ifPresent(begun -> {
            set(response, cookie(begun.state()), "");
            request.setAttribute(Begun.class.getName(), begun);
        });
        return found.map(SignInRequests::request).orElse(null);
    }

    /** Where the browser wanted to go, once its sign-in has come back in this request. */
    static String targetOf(HttpServletRequest request) {
        return request.getAttribute(Begun.class.getName()) instanceof Begun begun ? begun.target() : "/";
    }

    private Optional<Begun> begun(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(WebUtils.getCookie(request, address.cookie(cookie(state))))
                .flatMap(cookie -> sealed.opened(cookie.getValue(), PLACE))
                .flatMap(this::read)
                .filter(begun -> begun.state().equals(state))
                .filter(begun -> clock.instant().isBefore(begun.until()))
                .filter(begun -> request.getRequestURI().equals(CALLBACK + begun.registration()))
                .filter(begun -> isFrom(begun.issuer(), request.getParameter("iss")));
    }

    /** A provider that says who it is (RFC 9207) has to be the one that was asked. */
    private static boolean isFrom(String issuer, @Nullable String iss) {
        return iss == null || iss.equals(issuer);
    }

    private Optional<Begun> read(String text) {
        try {
            return Optional.of(json.readValue(text, Begun.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Begun begun(OAuth2AuthorizationRequest request) {
        return new Begun(
                attribute(request, OAuth2ParameterNames.REGISTRATION_ID),
                attribute(request, SignInStart.ISSUER),
                Objects.requireNonNull(request.getState()),
                attribute(request, OidcParameterNames.NONCE),
                attribute(request, PkceParameterNames.CODE_VERIFIER),
                request.getAuthorizationUri(),
                request.getClientId(),
                Objects.requireNonNull(request.getRedirectUri()),
                attribute(request, SignInStart.TARGET),
                clock.instant().plus(LONGEST));
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.<String>getAttribute(name), name);
    }

    private static OAuth2AuthorizationRequest request(Begun begun) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(begun.authorizationUri())
                .clientId(begun.clientId())
                .redirectUri(begun.redirectUri())
                .state(begun.state())
                .scope("openid")
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        begun.registration(),
                        OidcParameterNames.NONCE,
                        begun.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        begun.verifier()))
                .build();
    }

    /** The cookie of a sign-in; a state that is not ours names none of them. */
    private String cookie(String state) {
        var name = state.replaceAll("[^A-Za-z0-9]", "");
        return "CAIRN-SIGN-IN-" + name.substring(0, Math.min(8, name.length()));
    }

    private void set(HttpServletResponse response, String name, String value) {
        var cookie = address.cookie(name, value).httpOnly(true).sameSite("Lax");
        if (!value.isEmpty()) {
            cookie.maxAge(LONGEST);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
