package dev.cairn.local.signin.provider;

import dev.cairn.local.signin.issuer.Issuers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pass only what the registry knows. The authorization server takes the issuer from path and Host, so that any path
 * gives one that looks valid; here it is compared exactly, and all others do not exist.
 */
final class IssuerGuard extends OncePerRequestFilter {

    private final Issuers issuers;

    IssuerGuard(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String named = AuthorizationServerContextHolder.getContext().getIssuer();
        boolean known = issuers.named(named)
                .filter(issuer -> request.getRequestURI().startsWith("/" + issuer.slug() + "/"))
                .isPresent();
        if (known) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
