package dev.cairn.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which process this is.
 *
 * @param service the service's name as it stands in tokens and events, for instance {@code goals-service}
 * @param instance the name of this instance, stable over restarts; others take over what it left once it is silent
 * @param profile {@code production}, or {@code local} where a key made on the machine is accepted
 */
@ConfigurationProperties("cairn")
public record ServiceIdentity(
        String service,
        @DefaultValue("local") String instance,
        @DefaultValue("production") String profile) {

    /** The service's name without {@code -service}: how its databases begin. */
    public String shortName() {
        return service.endsWith("-service") ? service.substring(0, service.length() - "-service".length()) : service;
    }

    public boolean local() {
        return profile.equals("local");
    }
}
