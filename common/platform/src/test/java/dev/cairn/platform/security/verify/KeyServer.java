package dev.cairn.platform.security.verify;

import com.sun.net.httpserver.HttpServer;
import dev.cairn.platform.security.Issuer;
import dev.cairn.platform.security.IssuerAddresses;
import dev.cairn.platform.security.keys.IssuerKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Serves the keys of all issuers over HTTP, as their services do, and counts how often they are asked for. */
public final class KeyServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<Issuer, AtomicInteger> fetches = new EnumMap<>(Issuer.class);

    public KeyServer(Function<Issuer, IssuerKeys> keys) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (var issuer : Issuer.values()) {
            fetches.put(issuer, new AtomicInteger());
            server.createContext("/" + issuer.service() + "/internal/keys", exchange -> {
                fetches.get(issuer).incrementAndGet();
                var body = keys.apply(issuer).published().toString(true).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
        }
        server.start();
    }

    public IssuerAddresses addresses() {
        return new IssuerAddresses(Arrays.stream(Issuer.values()).collect(Collectors.toMap(Issuer::service, this::of)));
    }

    public URI of(Issuer issuer) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + issuer.service());
    }

    public int fetchesOf(Issuer issuer) {
        return fetches.get(issuer).get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
