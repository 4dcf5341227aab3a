package dev.cairn.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Sends somebody who has signed in to where they wanted to go, with a CSRF token of the new session. */
@Component
final class SignInSuccess implements AuthenticationSuccessHandler {

    private final CsrfTokenRepository csrf;

    SignInSuccess(CsrfTokenRepository csrf) {
        this.csrf = csrf;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        csrf.saveToken(csrf.generateToken(request), request, response);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, SignInRequests.targetOf(request));
    }
}
