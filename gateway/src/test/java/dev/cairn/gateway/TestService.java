package dev.cairn.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server where a service would be: it answers what it was told to, and remembers what it was asked. */
public final class TestService implements AutoCloseable {

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** A request as it came. */
    public record Received(String method, URI address, Headers headers, String body) {

        /** The inside token. */
        public String token() {
            return headers.getFirst("Authorization").substring("Bearer ".length());
        }
    }

    private record Answer(int status, String type, String body, Map<String, String> headers) {}

    public TestService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void answers(String pathAndQuery, int status, String json) {
        answers(pathAndQuery, status, json, Map.of());
    }

    public void answers(String pathAndQuery, int status, String json, Map<String, String> headers) {
        answers.put(pathAndQuery, new Answer(status, "application/json", json, headers));
    }

    public void forget() {
        received.clear();
        answers.clear();
    }

    public Received last() {
        return received.getLast();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public long countOf(String path) {
        return received.stream()
                .filter(request -> request.address().getPath().equals(path))
                .count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders(), body));
        var answer = answers.getOrDefault(
                exchange.getRequestURI().toString(),
                new Answer(200, "application/json", "{\"of\":\"a service\"}", Map.of()));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        var head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 || head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
