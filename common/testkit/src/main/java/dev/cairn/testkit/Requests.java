package dev.cairn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Sends requests to a service as one caller. */
public final class Requests {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int OK = 200;

    private final String base;
    private final Map<String, String> headers;

    public Requests(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    /** The same caller with one more header. */
    public Requests with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Requests(base, more);
    }

    /** With the If-Match of an ETag, quoted or not. */
    public Requests ifMatch(String etag) {
        return with("If-Match", etag.startsWith("\"") ? etag : "\"" + etag + "\"");
    }

    /** With a new Idempotency-Key. */
    public Requests creating() {
        return with("Idempotency-Key", uuidV7());
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** What is kept of a file: its bytes. */
    public byte[] file(String path) {
        var answer =
                sent(HttpRequest.newBuilder(URI.create(base + path)).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new AssertionError("expected a file, got " + answer.statusCode() + " from " + path);
        }
        return answer.body();
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer send(String method, String path, @org.jspecify.annotations.Nullable String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        var answer = sent(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer);
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A UUID of version 7 (RFC 9562, 5.7). */
    public static String uuidV7() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
