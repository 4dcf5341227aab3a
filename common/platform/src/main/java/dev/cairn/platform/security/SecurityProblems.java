package dev.cairn.platform.security;

import dev.cairn.platform.mongo.StoreUnavailable;
import dev.cairn.platform.security.verify.KeysUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What the filter chain answers: RFC 9457 problems that say nothing of why a token was rejected. */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof KeysUnavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            write(response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "Try again in a moment.");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            write(response, HttpStatus.UNAUTHORIZED, "sign-in-required", "Sign in and try again.");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "not-allowed", "This caller may not use this address.");
    }

    /** Says that the store does not answer. */
    public static void writeStoreUnavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, StoreUnavailable.RETRY_AFTER);
        write(response, HttpStatus.SERVICE_UNAVAILABLE, StoreUnavailable.CODE, StoreUnavailable.DETAIL);
    }

    /** Writes a problem; code and detail are texts of ours, never of the caller. */
    public static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        write(response, status, code, detail, "");
    }

    /** The same with parameters, as JSON fields. */
    static void write(HttpServletResponse response, HttpStatus status, String code, String detail, String params)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = """
                {"type":"about:blank","title":"%s","status":%d,"code":"%s","detail":"%s","params":{%s},"errors":[]}\
                """.formatted(status.getReasonPhrase(), status.value(), code, detail, params);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
