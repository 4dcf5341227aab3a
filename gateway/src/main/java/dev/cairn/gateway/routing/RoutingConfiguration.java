package dev.cairn.gateway.routing;

import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.IssuerAddresses;
import java.time.Duration;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);

    private static final Duration ORDINARY = Duration.ofSeconds(10);

    /** An import is checked as a whole before it is answered. */
    private static final Duration PATIENT = Duration.ofSeconds(90);

    /** Connections that a service may have closed meanwhile are not used again; Tomcat keeps them for 20 seconds. */
    private static final TimeValue REUSED_FOR = TimeValue.ofSeconds(10);

    private static final int CONNECTIONS_EACH = 200;
    private static final int CONNECTIONS = 600;

    @Bean
    RouterFunction<ServerResponse> routes(InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients) {
        return new Routes(tokens, addresses, exchange(clients, ORDINARY), exchange(clients, PATIENT)).all();
    }

    private static ProxyExchange exchange(RestClient.Builder clients, Duration patience) {
        var requests = ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(RoutingConfiguration::pool)
                .withConnectionConfigCustomizer(connection -> connection.setTimeToLive(REUSED_FOR))
                .withHttpClientCustomizer(client -> client.disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableRedirectHandling()
                        .disableContentCompression())
                .build(HttpClientSettings.defaults()
                        .withTimeouts(CONNECT, patience)
                        .withRedirects(HttpRedirects.DONT_FOLLOW));
        return new RestClientProxyExchange(
                clients.clone().requestFactory(requests).build(), new GatewayMvcProperties());
    }

    private static void pool(PoolingHttpClientConnectionManagerBuilder connections) {
        connections.setMaxConnPerRoute(CONNECTIONS_EACH).setMaxConnTotal(CONNECTIONS);
    }
}
