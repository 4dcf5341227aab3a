package dev.cairn.platform.peer;

import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.IssuerAddresses;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

@AutoConfiguration(
        afterName = {
            "dev.cairn.platform.security.SecurityAutoConfiguration",
            "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration"
        })
@ConditionalOnBean(InsideTokens.class)
class PeerAutoConfiguration {

    @Bean
    Peers peers(InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients) {
        // Its default threads ignore virtual threads and are about four times slower.
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PeerClients.PATIENCE)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        return new PeerClients(tokens, addresses, clients.clone(), client);
    }
}
