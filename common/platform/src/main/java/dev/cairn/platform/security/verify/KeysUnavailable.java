package dev.cairn.platform.security.verify;

import dev.cairn.platform.security.Issuer;
import org.springframework.security.core.AuthenticationException;

/** The keys of an issuer were never reached, so nothing can be said about its tokens: a fault of ours. */
public final class KeysUnavailable extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    KeysUnavailable(Issuer issuer, Throwable cause) {
        super("the keys of " + issuer.service() + " cannot be reached", cause);
    }
}
