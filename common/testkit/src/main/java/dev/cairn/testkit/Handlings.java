package dev.cairn.testkit;

import dev.cairn.platform.security.Caller;
import dev.cairn.platform.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees which tenant is bound as each request reaches its controller. */
final class Handlings implements HandlerInterceptor, WebMvcConfigurer {

    private final Set<String> withoutTenant = ConcurrentHashMap.newKeySet();
    private final Set<String> withAnother = ConcurrentHashMap.newKeySet();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var operation =
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var caller = caller();
        var bound = CurrentTenant.isBound() ? CurrentTenant.require() : null;
        if (bound == null) {
            withoutTenant.add(operation + " as "
                    + (caller == null ? "anybody" : caller.kind().claim()));
        }
        if (caller != null && !Objects.equals(bound, caller.tenant())) {
            withAnother.add(operation);
        }
        return true;
    }

    private static @Nullable Caller caller() {
        var verified = SecurityContextHolder.getContext().getAuthentication();
        return verified != null && verified.getPrincipal() instanceof Caller caller ? caller : null;
    }

    /** What was handled with no tenant, as {@code GET /path as operator}. */
    Set<String> withoutTenant() {
        return new TreeSet<>(withoutTenant);
    }

    /** What was handled with a tenant that is not the verified caller's. */
    Set<String> withAnother() {
        return new TreeSet<>(withAnother);
    }
}
