package dev.cairn.platform.peer;

import dev.cairn.contracts.id.PersonId;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Calls other services with tokens of this service's own. */
final class PeerClients implements Peers {

    private final InsideTokens tokens;
    private final IssuerAddresses addresses;
    private final RestClient.Builder clients;

    PeerClients(InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clients = clients;
    }

    @Override
    public RestClient call(String service, @Nullable PersonId actor) {
        var peer = Issuer.named(service)
                .orElseThrow(() -> new IllegalArgumentException("no service is called " + service));
        var token = tokens.forService(CurrentTenant.require(), actor, peer);
        return clients.clone()
                .baseUrl(addresses.of(peer).toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }
}
