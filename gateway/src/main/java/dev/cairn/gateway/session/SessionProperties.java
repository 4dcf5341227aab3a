package dev.cairn.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last.
 *
 * @param idle without a request
 * @param longest however busy
 */
@ConfigurationProperties("cairn.session")
record SessionProperties(
        @DefaultValue("8h") Duration idle,
        @DefaultValue("24h") Duration longest) {}
