package dev.cairn.gateway.provider;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set from outside.
 *
 * @param privateIssuers hosts with their ports, as {@code localhost:8081}, that may be asked although they are private, and
 *     without https
 * @param operator where the platform's operators sign in
 */
@ConfigurationProperties("cairn.signin")
record ProviderProperties(
        @DefaultValue Set<String> privateIssuers,
        @DefaultValue Operator operator) {

    /**
     * The operators' provider; without an issuer nobody signs in as operator.
     *
     * @param subjects the subjects who are operators; everybody else of that issuer is not
     */
    record Operator(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue Set<String> subjects) {}
}
