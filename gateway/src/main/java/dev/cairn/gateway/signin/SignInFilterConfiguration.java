package dev.cairn.gateway.signin;

import dev.cairn.gateway.provider.IdTokens;
import dev.cairn.gateway.provider.Registrations;
import dev.cairn.gateway.session.StoredContexts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;

@Configuration(proxyBeanMethods = false)
class SignInFilterConfiguration {

    /** Where the browser comes back from the provider. The provider's access token is used for nothing and not kept. */
    @Bean
    OAuth2LoginAuthenticationFilter signInFilter(
            Registrations registrations,
            SignInRequests requests,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange,
            Recognition recognition,
            IdTokens idTokens,
            StoredContexts contexts,
            SignInSuccess success,
            SignInFailure failure) {
        var provider = new OidcAuthorizationCodeAuthenticationProvider(codeExchange, recognition);
        provider.setJwtDecoderFactory(idTokens);
        var filter = new OAuth2LoginAuthenticationFilter(registrations, new NoTokens(), "/login/oauth2/code/*");
        filter.setAuthenticationManager(new ProviderManager(provider));
        filter.setAuthorizationRequestRepository(requests);
        filter.setSecurityContextRepository(contexts);
        filter.setAuthenticationSuccessHandler(success);
        filter.setAuthenticationFailureHandler(failure);
        return filter;
    }

    /** The filter stands in the security chain and nowhere else. */
    @Bean
    FilterRegistrationBean<OAuth2LoginAuthenticationFilter> signInFilterOnlyInTheChain(
            OAuth2LoginAuthenticationFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
