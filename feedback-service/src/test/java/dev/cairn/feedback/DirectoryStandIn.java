package dev.cairn.feedback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cairn.contracts.id.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Stands where the directory stands for a feedback service alone: knows whose key is whose, and answers only that. */
final class DirectoryStandIn implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, PersonId> people = new ConcurrentHashMap<>();

    private final HttpServer server;

    DirectoryStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/people/by-key", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asked = JSON.readTree(exchange.getRequestBody()).at("/keys");
        var found = asked.valueStream()
                .map(key -> key.asString())
                .filter(people::containsKey)
                .collect(Collectors.toMap(key -> key, key -> people.get(key).value()));
        var body = JSON.writeValueAsString(Map.of("people", found)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
