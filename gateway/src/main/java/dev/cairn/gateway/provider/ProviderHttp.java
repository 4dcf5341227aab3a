package dev.cairn.gateway.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Talks to providers, whose addresses organizations set: over https and to public addresses alone, unless configuration
 * names host and port. The address is checked where the connection is made, after the name was resolved. Redirects are not
 * followed. Each provider has a few connections of its own, so that a slow one keeps nobody else waiting.
 */
final class ProviderHttp implements ResourceRetriever, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(4);
    private static final int CONNECTIONS_EACH = 8;
    private static final int CONNECTIONS = 2_000;

    private final Set<String> privateIssuers;
    private final BoundedExchange bounded = new BoundedExchange();
    private final ClientHttpRequestFactory anywhere;
    private final ClientHttpRequestFactory outside;

    ProviderHttp(Set<String> privateIssuers) {
        this.privateIssuers = privateIssuers;
        this.anywhere = factory(InetAddressFilter.all());
        this.outside = factory(InetAddressFilter.externalAddresses());
    }

    /** A client whose every request is bounded and checked. */
    RestClient.Builder client() {
        return RestClient.builder()
                .requestFactory((uri, method) -> (isPrivate(uri) ? anywhere : outside).createRequest(uri, method))
                .requestInterceptor(this::checked)
                .requestInterceptor(bounded);
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        try {
            return new Resource(text(url.toString()), "application/json");
        } catch (RestClientException e) {
            throw new IOException(e);
        }
    }

    String text(String address) {
        var text = client().build().get().uri(URI.create(address)).retrieve().body(String.class);
        return text == null ? "" : text;
    }

    /** Whether the address may be asked at all. */
    boolean isAllowed(URI uri) {
        return uri.getHost() != null
                && uri.getUserInfo() == null
                && ("https".equals(uri.getScheme()) || isPrivate(uri));
    }

    private boolean isPrivate(URI uri) {
        return privateIssuers.contains(uri.getHost() + ":" + port(uri));
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "http".equals(uri.getScheme()) ? 80 : 443;
    }

    private ClientHttpResponse checked(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!isAllowed(request.getURI())) {
            throw new IOException(request.getURI() + " is not an address that a provider may have");
        }
        return execution.execute(request, body);
    }

    private static ClientHttpRequestFactory factory(InetAddressFilter allowed) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(ProviderHttp::pool)
                .withHttpClientCustomizer(client -> client.disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableRedirectHandling())
                .build(settings(allowed));
    }

    private static HttpClientSettings settings(InetAddressFilter allowed) {
        return HttpClientSettings.defaults()
                .withTimeouts(CONNECT, READ)
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withInetAddressFilter(allowed);
    }

    private static void pool(PoolingHttpClientConnectionManagerBuilder connections) {
        connections.setMaxConnPerRoute(CONNECTIONS_EACH).setMaxConnTotal(CONNECTIONS);
    }

    @Override
    public void close() {
        bounded.close();
    }
}
