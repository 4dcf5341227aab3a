package dev.cairn.local.signin.provider;

import dev.cairn.local.signin.SigninSettings;
import dev.cairn.local.signin.issuer.Issuers;
import dev.cairn.local.signin.logout.SignOutAtProvider;
import dev.cairn.local.signin.session.SameOriginWrites;
import dev.cairn.local.signin.session.SignInPerIssuer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The filter chains: the protocol's endpoints of every issuer, and the pages. Nothing is kept in the session but who is
 * signed in: the authorization request travels in the address of the sign-in page.
 */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {

    @Bean
    AuthorizationServerSettings serverSettings() {
        return AuthorizationServerSettings.builder()
                .multipleIssuersAllowed(true)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(
            HttpSecurity http,
            Issuers issuers,
            SignInPerIssuer signIns,
            PersonClaims claims,
            SignOutAtProvider signOut) {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, configurer -> configurer.oidc(oidc -> openId(oidc, claims, signOut)))
                .addFilterBefore(new IssuerGuard(issuers), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(ProviderSecurity::toSignInPage))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SigninSettings settings, SignInPerIssuer signIns) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(signIns))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SameOriginWrites(), CsrfFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(headers -> headers(headers, settings))
                .build();
    }

    private static void openId(OidcConfigurer oidc, PersonClaims claims, SignOutAtProvider signOut) {
        oidc.userInfoEndpoint(userInfo -> userInfo.userInfoMapper(claims::userInfo));
        oidc.logoutEndpoint(logout -> logout.logoutRequestConverter(signOut.requestConverter())
                .logoutResponseHandler(signOut.responseHandler()));
        oidc.providerConfigurationEndpoint(
                discovery -> discovery.providerConfigurationCustomizer(ProviderSecurity::describe));
    }

    private static void describe(OidcProviderConfiguration.Builder discovery) {
        discovery
                .claim("backchannel_logout_supported", true)
                .claim("backchannel_logout_session_supported", true)
                .claim(
                        "claims_supported",
                        List.of("sub", "name", "preferred_username", "email", "email_verified", "employee_number"));
    }

    private static void toSignInPage(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String path = request.getRequestURI();
        if (!path.endsWith("/oauth2/authorize")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String slug = path.substring(0, path.length() - "/oauth2/authorize".length());
        String query = request.getQueryString();
        response.sendRedirect(slug + "/login" + (query == null ? "" : "?" + query));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, SigninSettings settings) {
        String policy = "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + settings.portal("");
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
