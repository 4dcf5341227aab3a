package dev.cairn.reminders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cairn.contracts.id.ConversationId;
import dev.cairn.contracts.id.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands where goals-service and feedback-service stand: answers what they were told to, 404 for all else. */
final class Neighbours implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile boolean away;

    Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.createContext("/internal/keys", exchange -> send(exchange, Reminded.SERVICE.peerKeys()));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void away(boolean away) {
        this.away = away;
    }

    void person(PersonId person, String name, String email, String zone, String locale, String form) {
        var address = email == null ? "null" : '"' + email.replace("\r", "\\r").replace("\n", "\\n") + '"';
        answers.put("/internal/people/" + person, """
                {"id":"%s","name":"%s","email":%s,"timeZone":"%s","locale":"%s","addressForm":"%s","active":true,"later":1}
                """.formatted(
                        person,
                        name.replace("\r", "\\r").replace("\n", "\\n").replace("\"", "\\\""),
                        address,
                        zone,
                        locale,
                        form));
    }

    void people(String keys) {
        answers.put("/internal/people/by-key", keys);
    }

    void goals(String titles) {
        answers.put("/internal/goals/by-title", titles);
    }

    void plan(PersonId owner, PersonId reader, String pdf) {
        answers.put("/internal/plans/" + owner + "/document?for=" + reader, pdf);
    }

    void message(ConversationId talk, PersonId reader, String json) {
        for (var kind : new String[] {"proposal", "moved", "invitation", "cancellation", "recap"}) {
            answers.put("/internal/conversations/" + talk + "/message?for=" + reader + "&kind=" + kind, json);
        }
    }

    /** From now on the reader may not see the talk. */
    void hidden(ConversationId talk, PersonId reader) {
        answers.keySet()
                .removeIf(path -> path.startsWith("/internal/conversations/" + talk + "/message?for=" + reader));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var answer = answers.get(exchange.getRequestURI().toString());
        var authorized = exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (away || !authorized || answer == null) {
            exchange.sendResponseHeaders(away ? 503 : authorized ? 404 : 401, -1);
            exchange.close();
            return;
        }
        send(exchange, answer);
    }

    private static void send(HttpExchange exchange, String answer) throws IOException {
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", answer.startsWith("%PDF") ? "application/pdf" : "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
