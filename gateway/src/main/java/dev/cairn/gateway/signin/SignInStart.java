package dev.cairn.gateway.signin;

import dev.cairn.gateway.provider.ProviderUnreachable;
import dev.cairn.gateway.provider.Providers;
import dev.cairn.gateway.provider.Registrations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where sign-in starts: sends the browser to the organization's provider. */
@Controller
class SignInStart {

    static final String TARGET = "cairn.target";
    static final String ISSUER = "cairn.issuer";

    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final int LONGEST_TARGET = 500;

    private final Registrations registrations;
    private final Providers providers;
    private final SignInRequests requests;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    SignInStart(Registrations registrations, Providers providers, SignInRequests requests) {
        this.registrations = registrations;
        this.providers = providers;
        this.requests = requests;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/never");
    }

    /** Begins a sign-in by an organization's address, its mail domain, or an address in that domain. */
    @GetMapping("/o/{organization}")
    void organization(
            @PathVariable String organization,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var slug = slug(organization.toLowerCase(Locale.ROOT));
        begin(slug.equals(Registrations.OPERATORS) ? "" : slug, to, request, response);
    }

    /** Begins an operator's sign-in. */
    @GetMapping("/operator")
    void operator(
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        begin(Registrations.OPERATORS, to, request, response);
    }

    private String slug(String organization) {
        var domain = organization.substring(organization.lastIndexOf('@') + 1);
        return domain.contains(".") ? providers.slugOfMailDomain(domain).orElse("") : organization;
    }

    private void begin(String slug, @Nullable String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            var registration = registrations.findByRegistrationId(slug);
            if (registration == null) {
                Pages.write(response, HttpStatus.NOT_FOUND, Pages.UNKNOWN_ORGANIZATION);
            } else {
                send(registration, target(to), request, response);
            }
        } catch (ProviderUnreachable e) {
            Pages.write(response, HttpStatus.SERVICE_UNAVAILABLE, Pages.PROVIDER_UNREACHABLE);
        }
    }

    private void send(
            ClientRegistration registration, String target, HttpServletRequest request, HttpServletResponse response) {
        var resolved = resolver.resolve(request, registration.getRegistrationId());
        if (resolved == null) {
            throw new IllegalStateException("no sign-in could be begun for " + registration.getRegistrationId());
        }
        var begun = OAuth2AuthorizationRequest.from(resolved)
                .attributes(attributes -> {
                    attributes.put(TARGET, target);
                    attributes.put(
                            ISSUER,
                            String.valueOf(registration.getProviderDetails().getIssuerUri()));
                })
                .build();
        requests.saveAuthorizationRequest(begun, request, response);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, begun.getAuthorizationRequestUri());
    }

    /** Only paths of our own are gone to after a sign-in. */
    private static String target(@Nullable String to) {
        return to != null
                        && to.length() <= LONGEST_TARGET
                        && LOCAL_PATH.matcher(to).matches()
                ? to
                : "/";
    }
}
