package dev.cairn.platform.security;

import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.tenancy.CurrentTenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the verified caller's tenant while the request is handled; an operator's request runs without one. */
final class TenantFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = verifiedTenant();
        if (tenant == null) {
            chain.doFilter(request, response);
        } else {
            bound(tenant, request, response, chain);
        }
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
