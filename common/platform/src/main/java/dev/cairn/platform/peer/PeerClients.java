package dev.cairn.platform.peer;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Calls other services with tokens of this service's own. */
final class PeerClients implements Peers {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final InsideTokens tokens;
    private final IssuerAddresses addresses;
    private final RestClient.Builder clients;
    private final HttpClient http;

    PeerClients(InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients, HttpClient http) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clients = clients;
        this.http = http;
    }

    @Override
    public RestClient call(String service, @Nullable PersonId actor) {
        return call(service, actor, PATIENCE);
    }

    @Override
    public RestClient call(String service, @Nullable PersonId actor, Duration patience) {
        var peer = Issuer.named(service)
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + service));
        var token = tokens.forService(CurrentTenant.require(), actor, peer);
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(patience);
        return clients.clone()
                .requestFactory(requests)
                .baseUrl(addresses.of(peer).toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }
}
