package dev.cairn.platform.security;

import dev.cairn.platform.security.Caller.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The services of the platform as issuers and audiences of inside tokens, and which kinds each may claim. This is code
 * and not configuration, so that no setting can make a service speak for a person.
 */
public enum Issuer {
    GATEWAY("gateway", EnumSet.allOf(Kind.class)),
    GOALS("goals-service", EnumSet.of(Kind.SERVICE)),
    FEEDBACK("feedback-service", EnumSet.of(Kind.SERVICE)),
    REMINDERS("reminders-service", EnumSet.of(Kind.SERVICE));

    private final String service;
    private final Set<Kind> kinds;

    Issuer(String service, Set<Kind> kinds) {
        this.service = service;
        this.kinds = kinds;
    }

    /** The name in {@code iss} and {@code aud}. */
    public String service() {
        return service;
    }

    public boolean mayClaim(Kind kind) {
        return kinds.contains(kind);
    }

    /** The issuer of that name; empty for anybody who is not of the platform. */
    public static Optional<Issuer> named(@Nullable String service) {
        return Arrays.stream(values())
                .filter(issuer -> issuer.service.equals(service))
                .findFirst();
    }
}
