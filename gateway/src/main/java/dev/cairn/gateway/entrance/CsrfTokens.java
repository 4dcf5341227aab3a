package dev.cairn.gateway.entrance;

import dev.cairn.gateway.PublicAddress;
import dev.cairn.gateway.secret.Signatures;
import dev.cairn.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * The proof that a write comes from the portal: a cookie that its script repeats in a header. It is signed together with the
 * session's cookie, so that neither a pair made elsewhere nor one of another session passes.
 */
final class CsrfTokens implements CsrfTokenRepository {

    private static final String COOKIE = "XSRF-TOKEN";
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicAddress address;
    private final SessionCookie session;
    private final Signatures signatures;

    CsrfTokens(PublicAddress address, SessionCookie session, Signatures signatures) {
        this.address = address;
        this.session = session;
        this.signatures = signatures;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return token(nonce + "." + signatures.of(signed(nonce, request)));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var cookie = address.cookie(COOKIE, token == null ? "" : token.getToken())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, address.cookie(COOKIE));
        return cookie != null && isOurs(cookie.getValue(), request) ? token(cookie.getValue()) : null;
    }

    private boolean isOurs(String value, HttpServletRequest request) {
        var dot = value.indexOf('.');
        return dot > 0 && signatures.holds(signed(value.substring(0, dot), request), value.substring(dot + 1));
    }

    private String signed(String nonce, HttpServletRequest request) {
        return "csrf " + nonce + " " + session.of(request);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }
}
