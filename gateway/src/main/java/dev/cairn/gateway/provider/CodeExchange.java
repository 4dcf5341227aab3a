package dev.cairn.gateway.provider;

import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** Exchanges a code for tokens. Whatever a provider answers, it is tokens or a failed sign-in, never a failure of ours. */
final class CodeExchange implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final RestClientAuthorizationCodeTokenResponseClient client =
            new RestClientAuthorizationCodeTokenResponseClient();

    CodeExchange(ProviderHttp http) {
        client.setRestClient(http.client()
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        try {
            var response = client.getTokenResponse(request);
            requireIdToken(response);
            return response;
        } catch (OAuth2AuthorizationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new OAuth2AuthorizationException(new OAuth2Error("invalid_token_response"), e);
        }
    }

    private static void requireIdToken(OAuth2AccessTokenResponse response) {
        var idToken = response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (!(idToken instanceof String text) || text.isBlank()) {
            throw new OAuth2AuthorizationException(new OAuth2Error("invalid_id_token"));
        }
    }
}
