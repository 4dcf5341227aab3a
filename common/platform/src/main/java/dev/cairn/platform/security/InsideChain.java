package dev.cairn.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import dev.cairn.platform.tenancy.TenantStates;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The entrance of a service: {@code /api/**} for people, operators and API tokens, {@code /internal/**} for services, keys,
 * health and the description of the API for everybody who reaches it, nothing else. No session, no cookie.
 */
final class InsideChain {

    private static final String BEARER = "Bearer ";
    private static final SecurityProblems PROBLEMS = new SecurityProblems();

    private InsideChain() {}

    static SecurityFilterChain build(HttpSecurity http, TokenAuthentication tokens, TenantStates states)
            throws Exception {
        var bearer = new BearerTokenAuthenticationFilter(tokens, InsideChain::presented);
        bearer.setAuthenticationEntryPoint(PROBLEMS);
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(InsideChain::allow)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(PROBLEMS).accessDeniedHandler(PROBLEMS))
                .addFilterAt(bearer, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new TenantFilter(states), AuthorizationFilter.class)
                .build();
    }

    /**
     * The token of a request (RFC 6750, 2.1). Only taken out here: what is no token fails where it is verified, and looking
     * for that by a pattern first costs more than a verified token that is known.
     */
    private static @Nullable Authentication presented(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        var token = header.substring(BEARER.length()).strip();
        return token.isEmpty() ? null : new BearerTokenAuthenticationToken(token);
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(
                        pathPattern(HttpMethod.GET, "/internal/keys"),
                        pathPattern(HttpMethod.GET, "/internal/openapi/**"),
                        pathPattern(HttpMethod.GET, "/actuator/health/**"),
                        pathPattern(HttpMethod.GET, "/actuator/prometheus"))
                .permitAll()
                .requestMatchers(pathPattern("/internal/**"))
                .hasAuthority(CallerAuthentication.authority(Caller.Kind.SERVICE))
                .requestMatchers(pathPattern("/api/**"))
                .hasAnyAuthority(
                        CallerAuthentication.authority(Caller.Kind.PERSON),
                        CallerAuthentication.authority(Caller.Kind.OPERATOR),
                        CallerAuthentication.authority(Caller.Kind.API))
                .anyRequest()
                .denyAll();
    }
}
