package dev.cairn.platform.security;

import dev.cairn.platform.ServiceIdentity;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.platform.security.keys.KeyTurning;
import dev.cairn.platform.security.keys.KeysEndpoint;
import dev.cairn.platform.security.keys.MongoPublishedKeys;
import dev.cairn.platform.security.verify.TokenVerifier;
import dev.cairn.platform.store.Databases;
import dev.cairn.platform.tenancy.TenantStates;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/** Makes a service an issuer of inside tokens, and lets only verified ones in. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        },
        afterName = "dev.cairn.platform.store.StoreAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({IssuerAddresses.class, ServiceIdentity.class})
class SecurityAutoConfiguration {

    @Bean
    Issuer issuer(ServiceIdentity identity) {
        return Issuer.named(identity.service())
                .orElseThrow(() -> new IllegalStateException(
                        "cairn.service is '" + identity.service() + "', which no service of the platform is called"));
    }

    @Bean
    IssuerKeys issuerKeys(Databases databases, Clock clock) {
        return new IssuerKeys(new MongoPublishedKeys(databases.platform()), clock);
    }

    /** A span a security filter is dear and tells nothing. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    KeyTurning keyTurning(IssuerKeys keys) {
        return new KeyTurning(keys);
    }

    @Bean
    KeysEndpoint keysEndpoint(IssuerKeys keys) {
        return new KeysEndpoint(keys);
    }

    @Bean
    InsideTokens insideTokens(Issuer issuer, IssuerKeys keys, Clock clock) {
        return new InsideTokens(issuer, keys, clock);
    }

    /** The entrance of a service; the gateway has its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "cairn.security.inside-tokens-only", matchIfMissing = true)
    static class Entrance {

        @Bean
        TokenVerifier tokenVerifier(Issuer issuer, IssuerAddresses addresses, Clock clock) {
            return new TokenVerifier(issuer, addresses, clock);
        }

        @Bean
        SecurityFilterChain insideChain(HttpSecurity http, TokenVerifier verifier, TenantStates states)
                throws Exception {
            return InsideChain.build(http, new TokenAuthentication(verifier), states);
        }

        @Bean
        CurrentCallerResolver currentCallerResolver() {
            return new CurrentCallerResolver();
        }
    }
}
