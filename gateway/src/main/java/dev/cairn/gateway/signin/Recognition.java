package dev.cairn.gateway.signin;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.link.Linking;
import dev.cairn.gateway.provider.Provider;
import dev.cairn.gateway.provider.Registrations;
import dev.cairn.gateway.session.EndedPeople;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.Session.SignIn;
import dev.cairn.gateway.session.Session.Who;
import dev.cairn.platform.tenancy.TenantStates;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Says who somebody with a verified ID token is here. The provider's tokens are not kept, except the ID token. */
@Component
final class Recognition implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger log = LoggerFactory.getLogger(Recognition.class);

    private final Registrations registrations;
    private final Linking linking;
    private final EndedPeople endedPeople;
    private final TenantStates states;

    Recognition(Registrations registrations, Linking linking, EndedPeople endedPeople, TenantStates states) {
        this.states = states;
        this.registrations = registrations;
        this.linking = linking;
        this.endedPeople = endedPeople;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var registration = request.getClientRegistration().getRegistrationId();
        var provider = registrations.provider(registration).orElseThrow(() -> failed(SignInFailure.NOT_KNOWN));
        var idToken = request.getIdToken();
        var signIn = new SignIn(
                who(provider, request), registration, idToken.getClaimAsString("sid"), idToken.getTokenValue());
        return new CairnUser(idToken, signIn);
    }

    private Who who(Provider provider, OidcUserRequest request) {
        var subject = request.getIdToken().getSubject();
        if (subject == null) {
            throw failed(SignInFailure.NOT_KNOWN);
        }
        var tenant = provider.tenant();
        if (tenant != null && states.of(tenant).suspended()) {
            throw failed(SignInFailure.SUSPENDED);
        }
        return tenant == null
                ? operator(subject)
                : person(provider, tenant, subject, request.getIdToken().getClaims());
    }

    private Who operator(String subject) {
        if (!registrations.isOperator(subject)) {
            throw failed(SignInFailure.NOT_KNOWN);
        }
        return new OfOperator(subject);
    }

    private Who person(Provider provider, TenantId tenant, String subject, Map<String, Object> claims) {
        try {
            return linking.person(provider, tenant, subject, claims)
                    .filter(person -> !endedPeople.isEnded(tenant, person))
                    .map(person -> of(tenant, person))
                    .orElseThrow(() -> failed(SignInFailure.NOT_KNOWN));
        } catch (RestClientException e) {
            log.warn("The directory could not say who signs in at {}: {}", provider, e.getMessage());
            throw failed(SignInFailure.UNAVAILABLE);
        }
    }

    private static Who of(TenantId tenant, PersonId person) {
        return new OfPerson(tenant, person);
    }

    private static OAuth2AuthenticationException failed(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
