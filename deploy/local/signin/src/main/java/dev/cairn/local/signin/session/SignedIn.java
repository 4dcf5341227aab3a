package dev.cairn.local.signin.session;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person signed in at one issuer.
 *
 * @param key the person's key, the subject of tokens
 * @param session this sign-in's own id, the {@code sid} of tokens; another browser has another
 */
public record SignedIn(String key, String session) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return key;
    }
}
