package dev.cairn.testkit;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import dev.cairn.contracts.id.PersonId;
import dev.cairn.contracts.id.TenantId;
import dev.cairn.platform.security.InsideTokens;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.keys.IssuerKeys;
import dev.cairn.platform.security.keys.MongoPublishedKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the gateway, or another service, stands for a service alone: it mints real inside tokens and serves the
 * keys to verify them.
 */
public final class TestGateway implements AutoCloseable {

    private final HttpServer server;
    private final IssuerKeys keys;
    private final InsideTokens tokens;
    private final InsideTokens tokensOfThePast;
    private final AtomicInteger fetches = new AtomicInteger();

    TestGateway(Issuer issuer, MongoDatabase platform) {
        keys = new IssuerKeys(new MongoPublishedKeys(platform), Clock.systemUTC());
        tokens = new InsideTokens(issuer, keys, Clock.systemUTC());
        var past = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10));
        tokensOfThePast = new InsideTokens(issuer, keys, past);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/keys", exchange -> {
            fetches.incrementAndGet();
            var set = publishedKeys().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", JWKSet.MIME_TYPE);
            exchange.sendResponseHeaders(200, set.length);
            try (var body = exchange.getResponseBody()) {
                body.write(set);
            }
        });
        server.start();
    }

    String publishedKeys() {
        return keys.published().toString(true);
    }

    RSAKey signing() {
        return keys.signing();
    }

    /** How often its keys were asked for. */
    int fetches() {
        return fetches.get();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String forPerson(TenantId tenant, PersonId person, Issuer audience) {
        return tokens.forPerson(tenant, person, "session-of-" + person.value(), audience);
    }

    /** A token that was good until minutes ago. */
    public String expiredForPerson(TenantId tenant, PersonId person, Issuer audience) {
        return tokensOfThePast.forPerson(tenant, person, "session-of-" + person.value(), audience);
    }

    public String forService(TenantId tenant, @Nullable PersonId actor, Issuer audience) {
        return tokens.forService(tenant, actor, audience);
    }

    public String forOperator(Issuer audience) {
        return tokens.forOperator("operator", "session-of-operator", audience);
    }

    public String forApi(TenantId tenant, Set<String> scopes, Issuer audience) {
        return tokens.forApi(tenant, "api-token", scopes, audience);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
