package dev.cairn.platform.peer;

import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.IssuerAddresses;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@AutoConfiguration(
        afterName = {
            "dev.cairn.platform.security.SecurityAutoConfiguration",
            "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration"
        })
@ConditionalOnBean(InsideTokens.class)
class PeerAutoConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    Peers peers(InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients) {
        // Its default threads ignore virtual threads and are about four times slower.
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        return new PeerClients(tokens, addresses, clients.clone().requestFactory(requests));
    }
}
