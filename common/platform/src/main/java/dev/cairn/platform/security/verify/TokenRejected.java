package dev.cairn.platform.security.verify;

import org.springframework.security.core.AuthenticationException;

/** A token is not one of the platform's, or not for this service. The reason is for the log, never for the caller. */
public final class TokenRejected extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TokenRejected(String reason) {
        super(reason);
    }

    TokenRejected(String reason, Throwable cause) {
        super(reason, cause);
    }
}
