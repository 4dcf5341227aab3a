package dev.cairn.gateway.session;

import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.gateway.session.Session.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Finds who a request comes from by its cookie, and opens a session for a sign-in. The session that the browser had before
 * ends: its id never becomes that of a signed-in one.
 */
public final class StoredContexts implements SecurityContextRepository {

    private final Sessions sessions;
    private final EndedPeople endedPeople;
    private final SessionCookie cookie;

    StoredContexts(Sessions sessions, EndedPeople endedPeople, SessionCookie cookie) {
        this.sessions = sessions;
        this.endedPeople = endedPeople;
        this.cookie = cookie;
    }

    /** The principal of a sign-in that has just succeeded. */
    public interface HasSignedIn {
        SignIn signIn();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return context(exchange.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof HasSignedIn signedIn) {
            sessions.find(cookie.of(request)).ifPresent(before -> sessions.end(before.id()));
            cookie.set(request, response, sessions.open(signedIn.signIn()));
            endIfDeactivatedMeanwhile(signedIn.signIn().who());
        }
    }

    private void endIfDeactivatedMeanwhile(Session.Who who) {
        if (who instanceof OfPerson of && endedPeople.isEnded(of.tenant(), of.person())) {
            sessions.endAllOf(of.tenant(), of.person());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.find(cookie.of(request)).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return sessions.find(cookie.of(request))
                .<SecurityContext>map(session -> new SecurityContextImpl(new SignedIn(session)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> load;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            var context = loaded;
            if (context == null) {
                context = load.get();
                loaded = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
