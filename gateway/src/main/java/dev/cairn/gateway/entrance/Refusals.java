package dev.cairn.gateway.entrance;

import dev.cairn.platform.security.SecurityProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** How the gateway refuses: as a problem, always. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        SecurityProblems.write(response, HttpStatus.UNAUTHORIZED, "sign-in-required", "Sign in and try again.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException) {
            SecurityProblems.write(
                    response, HttpStatus.FORBIDDEN, "csrf", "Repeat the XSRF-TOKEN cookie in the X-XSRF-TOKEN header.");
        } else {
            SecurityProblems.write(
                    response, HttpStatus.FORBIDDEN, "not-allowed", "This caller may not use this address.");
        }
    }
}
