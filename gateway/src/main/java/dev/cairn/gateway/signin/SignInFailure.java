package dev.cairn.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What somebody sees whose sign-in came to nothing. */
@Component
final class SignInFailure implements AuthenticationFailureHandler {

    /** A subject of a known provider whom the directory does not know. */
    static final String NOT_KNOWN = "not_known";

    /** Nobody of the tenant gets in at present. */
    static final String SUSPENDED = "suspended";

    /** What is needed to decide did not answer. */
    static final String UNAVAILABLE = "unavailable";

    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "failed";
        switch (code) {
            case NOT_KNOWN -> {
                response.setStatus(HttpStatus.FOUND.value());
                response.setHeader(HttpHeaders.LOCATION, "/not-known");
            }
            case SUSPENDED -> Pages.write(response, HttpStatus.FORBIDDEN, Pages.SUSPENDED);
            case UNAVAILABLE -> Pages.write(response, HttpStatus.SERVICE_UNAVAILABLE, Pages.PROVIDER_UNREACHABLE);
            default -> {
                log.info("A sign-in at {} failed: {}", request.getRequestURI(), code);
                Pages.write(response, HttpStatus.UNAUTHORIZED, Pages.FAILED);
            }
        }
    }
}
