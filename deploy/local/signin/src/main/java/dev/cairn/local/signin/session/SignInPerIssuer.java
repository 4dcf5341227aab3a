package dev.cairn.local.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps one sign-in an issuer in the browser's session. All issuers share the session's cookie; a request sees only the
 * sign-in of the issuer that its path names.
 */
@Component
public final class SignInPerIssuer implements SecurityContextRepository {

    private static final String ATTRIBUTE = "signed-in-at-";

    /** The sign-in at this issuer in this browser. */
    public Optional<DemoSignIn> at(String slug, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE + slug) instanceof DemoSignIn signIn
                        && slug.equals(signIn.getDetails())
                ? Optional.of(signIn)
                : Optional.empty();
    }

    /** Signs in at one issuer, under a new session id. */
    public void begin(String slug, DemoSignIn signIn, HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE + slug, signIn);
    }

    /** Ends the sign-in at one issuer; those at others stay. */
    public void end(String slug, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE + slug);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // what the deferred way calls in the end
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        at(slug(holder.getRequest()), holder.getRequest()).ifPresent(context::setAuthentication);
        return context;
    }

    /** Does nothing: sign-ins begin and end only where this class is told so. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, @Nullable HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return at(slug(request), request).isPresent();
    }

    private static String slug(HttpServletRequest request) {
        String[] segments = request.getRequestURI().split("/", 3);
        return segments.length > 1 ? segments[1] : "";
    }
}
