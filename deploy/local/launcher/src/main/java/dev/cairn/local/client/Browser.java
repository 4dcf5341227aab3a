package dev.cairn.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One person's browser, as far as the platform can tell: cookies, redirects, the CSRF header, nothing else. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CSRF_COOKIE = "XSRF-TOKEN";

    private final Platform platform;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Browser(Platform platform) {
        this.platform = platform;
    }

    /** Goes through the provider's page and picks a person there. */
    void signIn(String start, String person) {
        var page = send(HttpRequest.newBuilder(platform.portal().resolve(start)).GET())
                .expect(200);
        var form = "person=" + URLEncoder.encode(person, StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(page.raw().uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        get("/api/v1/session").expect(200);
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** Creates something, once however often it is sent: with a new Idempotency-Key. */
    public Reply create(String path, String json) {
        return send(
                "POST", path, json, Map.of("Idempotency-Key", platform.keys().get()));
    }

    public Reply post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    /** Changes what is still at this version. */
    public Reply post(String path, String etag, String json) {
        return send("POST", path, json, Map.of("If-Match", quoted(etag)));
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json, Map.of());
    }

    /** Changes what is still at this version. */
    public Reply put(String path, String etag, String json) {
        return send("PUT", path, json, Map.of("If-Match", quoted(etag)));
    }

    /** Sends a request as the portal would, with more headers. */
    public Reply send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(platform.portal().resolve(path));
        var all = new LinkedHashMap<String, String>();
        all.put("Accept", "application/json, application/problem+json");
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        csrf(all);
        all.putAll(headers);
        all.forEach(request::header);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        var reply = send(request);
        platform.listener().exchanged(body, reply);
        return reply;
    }

    /** Gets something of the local sign-in and mail server. */
    public Reply local(String path) {
        return send(HttpRequest.newBuilder(platform.signin().resolve(path)).GET());
    }

    /** A cookie that the platform has set, by its name. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private void csrf(Map<String, String> headers) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith(CSRF_COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> headers.put("X-XSRF-TOKEN", token));
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String quoted(String etag) {
        return etag.startsWith("\"") ? etag : "\"" + etag + "\"";
    }

    /** A UUID of version 7 (RFC 9562, 5.7), as the portal makes one when a form opens. */
    public static String uuidV7() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
