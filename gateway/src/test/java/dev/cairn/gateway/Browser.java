package dev.cairn.gateway;

import dev.cairn.testkit.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser: it keeps the gateway's cookies, follows redirects when asked to, and repeats the CSRF cookie as the portal does.
 * Where the gateway is reached over https there is a proxy before it, which this browser plays, too.
 */
public final class Browser {

    public static final String SESSION = "CAIRN-SESSION";
    public static final String CSRF = "XSRF-TOKEN";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String publicUrl;
    private String gateway;

    public Browser(String gateway, String publicUrl) {
        this.gateway = gateway;
        this.publicUrl = publicUrl;
    }

    /** The same browser at another instance of the gateway. */
    public Browser at(String other) {
        gateway = other;
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A write as the portal sends it. */
    public HttpResponse<String> write(String method, String path, String json) {
        return write(method, path, json, Map.of());
    }

    /** Creates something with a key of its own. */
    public HttpResponse<String> create(String path, String json) {
        return write("POST", path, json, Map.of("Idempotency-Key", Requests.uuidV7()));
    }

    /** Sets something as it was last seen, or for the first time. */
    public HttpResponse<String> set(String path, String json) {
        var etag = get(path).headers().firstValue("ETag").orElse("\"0\"");
        return write("PUT", path, json, Map.of("If-Match", etag));
    }

    public HttpResponse<String> write(String method, String path, String json, Map<String, String> more) {
        if (!cookies.containsKey(CSRF)) {
            get("/api/v1/session");
        }
        var headers = new LinkedHashMap<>(more);
        headers.put("Content-Type", "application/json");
        headers.put("X-XSRF-TOKEN", cookies.getOrDefault(CSRF, ""));
        return send(method, path, json, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(method, path, publisher, headers);
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var address = path.startsWith("http") ? URI.create(path) : URI.create(gateway + path);
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).method(method, body);
        headers.forEach(request::header);
        if (address.toString().startsWith(gateway) && !cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (address.toString().startsWith(gateway)) {
                answer.headers().allValues("Set-Cookie").forEach(this::keep);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Goes where an answer leads, once. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        var address = answer.uri().resolve(location).toString();
        return get(address.startsWith(publicUrl) ? gateway + address.substring(publicUrl.length()) : address);
    }

    /** Starts a sign-in and goes through the provider; the answer is the gateway's at its callback. */
    public HttpResponse<String> signIn(String path) {
        return follow(follow(get(path)));
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> prefix() + cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String prefix() {
        return publicUrl.startsWith("https:") ? "__Host-" : "";
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2);
        var whole = pair[0].substring(0, pair[0].indexOf('='));
        if (!whole.startsWith(prefix())) {
            throw new AssertionError("a cookie that another host could set: " + setCookie);
        }
        var name = whole.substring(prefix().length());
        var value = pair[0].substring(whole.length() + 1);
        if (value.isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
