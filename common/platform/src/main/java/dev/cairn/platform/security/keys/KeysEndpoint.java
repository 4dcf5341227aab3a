package dev.cairn.platform.security.keys;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the issuer's public keys to the other services. */
@RestController
public final class KeysEndpoint {

    private final IssuerKeys keys;

    public KeysEndpoint(IssuerKeys keys) {
        this.keys = keys;
    }

    @GetMapping(path = "/internal/keys", produces = "application/jwk-set+json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(keys.published().toString(true));
    }
}
