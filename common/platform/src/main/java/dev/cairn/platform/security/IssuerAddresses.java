package dev.cairn.platform.security;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services of the platform reach each other.
 *
 * @param addresses the inside address of each service by its name, for instance {@code goals-service}
 */
@ConfigurationProperties("cairn")
public record IssuerAddresses(@DefaultValue Map<String, URI> addresses) {

    /**
     * The inside address of a service.
     *
     * @throws IllegalStateException where none is configured
     */
    public URI of(Issuer issuer) {
        var address = addresses.get(issuer.service());
        if (address == null) {
            throw new IllegalStateException("no address for " + issuer.service() + ": set cairn.addresses."
                    + issuer.service() + " (CAIRN_..._URL)");
        }
        return address;
    }
}
