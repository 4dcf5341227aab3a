package dev.cairn.platform.security;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import dev.cairn.platform.tenancy.TenantStates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the verified caller's tenant while the request is handled, where its state lets it be; an operator's request runs
 * without one.
 */
final class TenantFilter extends OncePerRequestFilter {

    private final TenantStates states;

    TenantFilter(TenantStates states) {
        this.states = states;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = verifiedTenant();
        if (tenant == null) {
            chain.doFilter(request, response);
        } else if (isAsked(request) || goesOn(tenant, request, response)) {
            bound(tenant, request, response, chain);
        }
    }

    private boolean goesOn(TenantId tenant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var standing = states.ifKnown(tenant);
        if (standing.isEmpty()) {
            SecurityProblems.writeStoreUnavailable(response);
            return false;
        }
        return !TenantGate.refuses(standing.get(), request, response);
    }

    /** By another service, which changes nothing here and decides itself what it goes on with. */
    private static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/internal/");
    }

    private static void bound(
            TenantId tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentTenant.<Boolean, Exception>call(tenant, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable TenantId verifiedTenant() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication verified
                ? verified.getPrincipal().tenant()
                : null;
    }
}
