package dev.cairn.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is let through. Each instance counts for itself.
 *
 * @param person requests a second of one person, operator or API token
 * @param tenant requests a second of one organization
 * @param body the largest body
 * @param imported the largest body of an import
 */
@ConfigurationProperties("cairn.limits")
record LimitProperties(
        @DefaultValue("50") int person,
        @DefaultValue("2000") int tenant,
        @DefaultValue("2MB") DataSize body,
        @DefaultValue("64MB") DataSize imported) {}
