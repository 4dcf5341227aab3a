package dev.cairn.gateway.provider;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.provider.Provider.Claim;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** Providers as Spring Security needs them: what is registered here together with what the provider publishes. */
public final class Registrations implements ClientRegistrationRepository {

    /** The registration of the operators' provider; no organization has this address. */
    public static final String OPERATORS = "platform";

    private static final String END_SESSION = "end_session_endpoint";

    private final Providers providers;
    private final Discovery discovery;
    private final ProviderProperties.Operator operator;
    private final PublicAddress address;

    Registrations(Providers providers, Discovery discovery, ProviderProperties properties, PublicAddress address) {
        this.providers = providers;
        this.discovery = discovery;
        this.operator = properties.operator();
        this.address = address;
    }

    /**
     * The registration of that name, ready to sign in with; null where there is none.
     *
     * @throws ProviderUnreachable where what it publishes cannot be had in time
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return provider(registrationId).map(this::registration).orElse(null);
    }

    /** The provider of that name, without asking it anything. */
    public Optional<Provider> provider(String registrationId) {
        if (registrationId.equals(OPERATORS)) {
            return operator.issuer().isEmpty() ? Optional.empty() : Optional.of(operators());
        }
        return providers.withSlug(registrationId);
    }

    /** The name of an organization, as it was when its provider was set. */
    public String nameOf(String slug) {
        return provider(slug).map(Provider::name).orElse(slug);
    }

    /** Whether that subject of the operators' provider is an operator. */
    public boolean isOperator(String subject) {
        return operator.subjects().contains(subject);
    }

    /** Where a registration's provider ends sign-ins, if it says so. */
    public static Optional<String> endSession(ClientRegistration registration) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(metadata.get(END_SESSION)).map(Object::toString);
    }

    private Provider operators() {
        return new Provider(
                OPERATORS,
                null,
                "",
                operator.issuer(),
                operator.clientId(),
                operator.clientSecret(),
                Claim.USER_NAME,
                Set.of());
    }

    private ClientRegistration registration(Provider provider) {
        var metadata = discovery.of(provider.issuer());
        return ClientRegistration.withRegistrationId(provider.slug())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .clientAuthenticationMethod(
                        metadata.secretInBody()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_POST
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.at("/login/oauth2/code/" + provider.slug()))
                .scope("openid", "profile", "email")
                .issuerUri(provider.issuer())
                .authorizationUri(metadata.authorization())
                .tokenUri(metadata.token())
                .jwkSetUri(metadata.keys())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .providerConfigurationMetadata(published(metadata))
                .build();
    }

    private static Map<String, Object> published(Metadata metadata) {
        return metadata.endSession() == null ? Map.of() : Map.of(END_SESSION, metadata.endSession());
    }
}
