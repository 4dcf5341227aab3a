package dev.cairn.gateway.entrance;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.apitoken.ApiTokenAuthentication;
import dev.cairn.gateway.limits.ApiGate;
import dev.cairn.gateway.secret.Signatures;
import dev.cairn.gateway.session.SessionCookie;
import dev.cairn.gateway.session.StoredContexts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Two ways in: with an API token, which no browser sends by itself, or with a session and proof that the portal asks. */
@Configuration(proxyBeanMethods = false)
class EntranceConfiguration {

    private static final Refusals REFUSALS = new Refusals();

    @Bean
    CsrfTokens csrfTokens(PublicAddress address, SessionCookie session, Signatures signatures) {
        return new CsrfTokens(address, session, signatures);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ApiTokenAuthentication tokens, ApiGate gate, PublicAddress address)
            throws Exception {
        var bearer = new BearerTokenAuthenticationFilter(tokens);
        bearer.setAuthenticationEntryPoint(REFUSALS);
        common(http, address, gate)
                .securityMatcher(EntranceConfiguration::bringsAuthorization)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAt(bearer, BearerTokenAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            StoredContexts contexts,
            CsrfTokens csrf,
            OAuth2LoginAuthenticationFilter signIn,
            ApiGate gate,
            PublicAddress address)
            throws Exception {
        common(http, address, gate)
                .securityContext(security -> security.securityContextRepository(contexts))
                .csrf(proof -> proof.spa()
                        .csrfTokenRepository(csrf)
                        .ignoringRequestMatchers(
                                pathPattern(HttpMethod.POST, "/back-channel-logout/*"),
                                pathPattern(HttpMethod.POST, "/csp-reports")))
                .addFilterAt(signIn, OAuth2LoginAuthenticationFilter.class)
                .authorizeHttpRequests(EntranceConfiguration::allow);
        return http.build();
    }

    private static HttpSecurity common(HttpSecurity http, PublicAddress address, ApiGate gate) throws Exception {
        return http.headers(headers -> SecurityHeaders.set(headers, address))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(REFUSALS).accessDeniedHandler(REFUSALS))
                .addFilterAfter(new StoreOutage(), HeaderWriterFilter.class)
                .addFilterAfter(gate, AuthorizationFilter.class);
    }

    private static boolean bringsAuthorization(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        pathPattern(HttpMethod.GET, "/api"),
                        pathPattern(HttpMethod.GET, "/api/reference.css"),
                        pathPattern(HttpMethod.GET, "/api/openapi/*"))
                .permitAll()
                .requestMatchers(pathPattern("/api/**"))
                .authenticated()
                .requestMatchers(pathPattern(HttpMethod.GET, "/actuator/prometheus"))
                .access((authentication, context) -> LocalReaders.decide(context.getRequest()))
                .requestMatchers(
                        pathPattern(HttpMethod.GET, "/actuator/health/**"),
                        pathPattern(HttpMethod.GET, "/internal/keys"))
                .permitAll()
                .requestMatchers(pathPattern("/actuator/**"), pathPattern("/internal/**"))
                .denyAll()
                .requestMatchers(
                        pathPattern(HttpMethod.POST, "/sign-out"),
                        pathPattern(HttpMethod.POST, "/back-channel-logout/*"),
                        pathPattern(HttpMethod.POST, "/csp-reports"),
                        pathPattern(HttpMethod.GET, "/**"))
                .permitAll()
                .anyRequest()
                .denyAll();
    }
}
