package dev.cairn.gateway.limits;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.apitoken.TokenHolder;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.SignedIn;
import dev.cairn.platform.security.SecurityProblems;
import dev.cairn.platform.security.TenantGate;
import dev.cairn.platform.tenancy.TenantStates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every request to the API passes, the gateway's own parts and relayed ones alike, after it is known who sends it: how
 * often, what kind of body, how large, and for an API token which part.
 */
public final class ApiGate extends OncePerRequestFilter {

    private static final String API = "/api/v1/";

    private final Rates rates;
    private final Bodies bodies;
    private final TenantStates states;

    ApiGate(LimitProperties limits, TenantStates states) {
        this.states = states;
        this.rates = new Rates(limits);
        this.bodies = new Bodies(limits);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = waitFor();
        if (wait.isPresent()) {
            tooMany(response, wait.get());
        } else if (!isRefusedByTenant(request, response)) {
            letIn(request, response, chain);
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var segment = segment(request);
        if (!isInScope(segment)) {
            SecurityProblems.write(
                    response, HttpStatus.FORBIDDEN, "scope-missing", "This API token has no scope for this address.");
        } else if (!bodies.isOfAKindFor(request, segment)) {
            SecurityProblems.write(
                    response,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    "Send application/json in UTF-8, or text/csv where people are imported.");
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            // Part of it would have reached the service before it could turn out too large (RFC 9110, 15.5.12).
            SecurityProblems.write(
                    response, HttpStatus.LENGTH_REQUIRED, "length-required", "Send the body with Content-Length.");
        } else if (request.getContentLengthLong() > bodies.largest(segment)) {
            tooLarge(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        SecurityProblems.write(
                response, HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is larger than this address takes.");
    }

    private static void tooMany(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        SecurityProblems.write(
                response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Wait as long as Retry-After says.");
    }

    private boolean isRefusedByTenant(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tenant = tenant();
        return tenant.isPresent() && TenantGate.refuses(states.of(tenant.get()), request, response);
    }

    private static Optional<TenantId> tenant() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof SignedIn signedIn && signedIn.session().who() instanceof OfPerson of) {
            return Optional.of(of.tenant());
        }
        return caller instanceof TokenHolder holder ? Optional.of(holder.token().tenant()) : Optional.empty();
    }

    private Optional<Duration> waitFor() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof SignedIn signedIn) {
            return waitFor(signedIn);
        }
        if (caller instanceof TokenHolder holder) {
            var token = holder.token();
            return rates.take(token.tenant().value(), token.tenant() + "/" + token.id());
        }
        return Optional.empty();
    }

    private Optional<Duration> waitFor(SignedIn signedIn) {
        return switch (signedIn.session().who()) {
            case OfPerson of -> rates.take(of.tenant().value(), of.owner());
            case OfOperator operator -> rates.take("operators", operator.owner());
        };
    }

    private static boolean isInScope(String segment) {
        return !(SecurityContextHolder.getContext().getAuthentication() instanceof TokenHolder holder)
                || holder.token().scopes().contains(segment);
    }

    private static String segment(HttpServletRequest request) {
        var rest = request.getRequestURI().substring(API.length());
        var slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
