package dev.cairn.gateway.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.cairn.contracts.directory.Role;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.gateway.session.Session;
import dev.cairn.gateway.session.Session.OfOperator;
import dev.cairn.gateway.session.Session.OfPerson;
import dev.cairn.platform.peer.Peers;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.tenancy.CurrentTenant;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks goals-service. Where it does not answer, calls fail with what {@link Peers} says. */
@Component
public final class Directory {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Peers peers;
    private final InsideTokens tokens;
    private final RestClient goals;

    Directory(Peers peers, InsideTokens tokens, IssuerAddresses addresses, RestClient.Builder clients) {
        this.peers = peers;
        this.tokens = tokens;
        this.goals = clients.clone()
                .baseUrl(addresses.of(Issuer.GOALS).toString())
                .requestFactory(ClientHttpRequestFactoryBuilder.httpComponents()
                        .build(HttpClientSettings.defaults().withTimeouts(PATIENCE, PATIENCE)))
                .build();
    }

    /** A person whom a claim names. */
    public record Claimed(PersonId person, boolean active) {}

    /** An organization. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Organization(TenantId tenant, String slug, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Me(Self person, Card tenant) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Self(Set<Role> roles) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Card(TenantId id, String slug, String name) {}

    /** The person of the tenant whom the claim names, active or not. */
    public Optional<Claimed> byClaim(TenantId tenant, String claim, String value) {
        return CurrentTenant.call(tenant, () -> {
            try {
                return Optional.ofNullable(peers.call(Issuer.GOALS.service(), null)
                        .get()
                        .uri("/internal/people/by-claim?claim={claim}&value={value}", claim, value)
                        .retrieve()
                        .body(Claimed.class));
            } catch (HttpClientErrorException.NotFound e) {
                return Optional.empty();
            }
        });
    }

    /** The organization that this session may administer under that id; empty for everybody else and for unknown ids. */
    public Optional<Organization> administered(Session session, TenantId tenant) {
        return switch (session.who()) {
            case OfOperator operator -> organization(operator, session, tenant);
            case OfPerson of -> of.tenant().equals(tenant) ? administered(session) : Optional.empty();
        };
    }

    /** The organization whose administrator's session this is; empty for everybody else. */
    public Optional<Organization> administered(Session session) {
        if (!(session.who() instanceof OfPerson of)) {
            return Optional.empty();
        }
        var me = get("/api/v1/me", Me.class, tokens.forPerson(of.tenant(), of.person(), session.id(), Issuer.GOALS));
        return me.person().roles().contains(Role.ADMINISTRATOR)
                ? Optional.of(new Organization(
                        me.tenant().id(), me.tenant().slug(), me.tenant().name()))
                : Optional.empty();
    }

    private Optional<Organization> organization(OfOperator operator, Session session, TenantId tenant) {
        var token = tokens.forOperator(operator.subject(), session.id(), Issuer.GOALS);
        try {
            return Optional.of(get("/api/v1/tenants/" + tenant, Organization.class, token));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }

    private <T> T get(String path, Class<T> type, String token) {
        var body = goals.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .retrieve()
                .body(type);
        if (body == null) {
            throw new IllegalStateException("goals-service answered " + path + " with nothing");
        }
        return body;
    }
}
