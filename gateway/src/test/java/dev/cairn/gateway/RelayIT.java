package dev.cairn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.gateway.routing.RoutesFixture;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every route, seen from both ends. */
class RelayIT {

    private static final List<String> WRITES = List.of("POST", "PUT", "PATCH", "DELETE");

    private static Platform platform;
    private static Browser anna;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(1, Map.of("cairn.limits.person", "2000"));
        anna = platform.anna();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void asUsual() {
        platform.directoryAnswers();
        platform.feedback.forget();
        platform.reminders.forget();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteReachesItsServiceAndPassesOnNothingButWhatIsNamed() {
        return RoutesFixture.all()
                .map(route -> DynamicTest.dynamicTest(route.segment(), () -> {
                    var path = "/api/v1/" + route.segment() + "/a%20b?c=d%26e&f=%C3%A4";
                    var answer = anna.get(path, hostileHeaders());

                    assertThat(answer.statusCode()).isEqualTo(200);
                    var received = service(route.service()).last();
                    assertThat(received.address().toString()).isEqualTo(path);
                    assertThat(received.headers().keySet().stream().map(String::toLowerCase))
                            .isSubsetOf(
                                    "accept",
                                    "authorization",
                                    "connection",
                                    "host",
                                    "if-none-match",
                                    "user-agent",
                                    "traceparent");
                    assertThat(received.headers().toString()).doesNotContain("evil", "CAIRN", "XSRF");
                    assertThat(received.headers().get("Authorization")).hasSize(1);
                }));
    }

    private static Map<String, String> hostileHeaders() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", "application/json");
        headers.put("If-None-Match", "\"7\"");
        headers.put("X-Forwarded-For", "evil");
        headers.put("X-Forwarded-Host", "evil");
        headers.put("X-Forwarded-Proto", "https");
        headers.put("Forwarded", "for=evil");
        headers.put("X-Tenant", "evil");
        headers.put("X-Original-URL", "/evil");
        headers.put("X-XSRF-TOKEN", "evil");
        headers.put("Proxy-Authorization", "evil");
        headers.put("traceparent", "00-evil-evil-01");
        return headers;
    }

    @Test
    void theTraceThatARequestBelongsToGoesOnToTheService() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        anna.get("/api/v1/plans/x", Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01", "baggage", "evil=1"));

        var received = platform.goals.last().headers();
        assertThat(received.getFirst("traceparent")).startsWith("00-" + trace).doesNotContain("00f067aa0ba902b7");
        assertThat(received).doesNotContainKey("Baggage");
    }

    @Test
    void aRequestWithoutATraceGetsOne() {
        anna.get("/api/v1/plans/x");
        var one = platform.goals.last().headers().getFirst("traceparent");
        anna.get("/api/v1/plans/x");
        var other = platform.goals.last().headers().getFirst("traceparent");

        assertThat(one).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        assertThat(other.substring(0, 35)).isNotEqualTo(one.substring(0, 35));
    }

    /** Written by hand, because no client lets its user set this header. */
    @Test
    void aHeaderThatIsNamedInConnectionIsNotPassedOn() throws Exception {
        var gateway = URI.create(platform.gateway(0));
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            var request = String.join(
                    "\r\n",
                    "GET /api/v1/plans/x HTTP/1.1",
                    "Host: " + gateway.getAuthority(),
                    "Cookie: " + Browser.SESSION + "=" + anna.cookies().get(Browser.SESSION),
                    "Accept: application/json",
                    "If-None-Match: \"7\"",
                    "Connection: close, If-None-Match",
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
        }

        assertThat(platform.goals.last().headers()).containsKey("Accept").doesNotContainKey("If-none-match");
    }

    @TestFactory
    Stream<DynamicTest> everyRouteAnswers401WithoutASession() {
        return RoutesFixture.all()
                .map(route -> DynamicTest.dynamicTest(route.segment(), () -> {
                    assertProblem(platform.browser().get("/api/v1/" + route.segment()), 401, "sign-in-required");
                    assertThat(service(route.service()).received()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWriteOnEveryRouteIsRefusedWithoutProofThatThePortalAsks() {
        var json = Map.of("Content-Type", "application/json");
        return RoutesFixture.withOwn().flatMap(segment -> WRITES.stream()
                .map(method -> DynamicTest.dynamicTest(method + " " + segment, () -> {
                    var path = "/api/v1/" + segment + "/x";
                    assertProblem(anna.send(method, path, "{}", json), 403, "csrf");
                    assertProblem(anna.send(method, path, "{}", with(json, "X-XSRF-TOKEN", "made up")), 403, "csrf");
                    assertProblem(selfMade().send(method, path, "{}", with(json, "X-XSRF-TOKEN", "a.b")), 403, "csrf");
                    assertThat(platform.goals.received()).isEmpty();
                    assertThat(platform.feedback.received()).isEmpty();
                    assertThat(platform.reminders.received()).isEmpty();
                })));
    }

    @Test
    void theProofOfAnotherSessionIsNoProof() {
        var ben = platform.signedIn("south", "ben");
        var mixed = platform.browser();
        mixed.cookies().put(Browser.SESSION, anna.cookies().get(Browser.SESSION));
        mixed.cookies().put(Browser.CSRF, ben.cookies().get(Browser.CSRF));

        assertProblem(mixed.write("POST", "/api/v1/plans/x/goals", "{}"), 403, "csrf");
    }

    @Test
    void signingOutNeedsTheProofToo() {
        assertProblem(anna.send("POST", "/sign-out", "", Map.of()), 403, "csrf");
        assertThat(anna.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteWithTheProofIsRelayedWithItsBodyAndConditions() {
        var headers = Map.of(
                "Content-Type", "application/json",
                "X-XSRF-TOKEN", anna.cookies().get(Browser.CSRF),
                "If-Match", "\"3\"",
                "Idempotency-Key", "0198a000-0000-7000-8000-000000000000");

        var answer = anna.send("PUT", "/api/v1/plans/x/goals/y", "{\"title\":\"ä\"}", headers);

        assertThat(answer.statusCode()).isEqualTo(200);
        var received = platform.goals.last();
        assertThat(received.method()).isEqualTo("PUT");
        assertThat(received.body()).isEqualTo("{\"title\":\"ä\"}");
        assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().getFirst("Idempotency-Key")).startsWith("0198a000");
    }

    @Test
    void aServicesAnswerIsPassedBackButNotWhatIsNotItsToSay() {
        platform.goals.answers(
                "/api/v1/plans/x",
                412,
                "{\"code\":\"changed-meanwhile\"}",
                Map.of(
                        "ETag", "\"4\"",
                        "Set-Cookie", "CAIRN-SESSION=evil",
                        "Content-Type", "application/problem+json",
                        "Server", "evil"));

        var answer = anna.get("/api/v1/plans/x");

        assertProblem(answer, 412, "changed-meanwhile");
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("evil"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotBelieveTheGatewayIsThePlatformsFaultAndNotThePersons() {
        platform.goals.answers("/api/v1/plans/x", 401, "{}");

        for (int i = 0; i < 250; i++) {
            assertProblem(anna.get("/api/v1/plans/x"), 503, "service-unavailable");
        }
    }

    @Test
    void whatIsNoPartOfTheApiIsNotFoundAndNothingInternalIsRelayed() {
        assertThat(anna.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(anna.get("/api/v1").statusCode()).isEqualTo(404);
        assertThat(anna.get("/api/v1/plansx/y").statusCode()).isEqualTo(404);
        for (var path : List.of("/internal/people", "/actuator/env", "/actuator/heapdump")) {
            assertThat(anna.get(path).statusCode()).as(path).isIn(401, 403, 404);
        }
        for (var path :
                List.of("/api/v1/plans/..%2f..%2f..%2finternal%2fkeys", "/api/v1/plans/%2e%2e/x", "/api/v1/plans//x")) {
            assertThat(anna.get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(platform.goals.received()).isEmpty();
    }

    @Test
    void onlyJsonGetsThroughAndTablesWherePeopleAreImported() {
        var csrf = anna.cookies().get(Browser.CSRF);
        for (var type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/csv",
                "application/json; charset=utf-16",
                "nonsense",
                "application/json-patch+json")) {
            var answer =
                    anna.send("POST", "/api/v1/plans/x/goals", "a", Map.of("Content-Type", type, "X-XSRF-TOKEN", csrf));
            assertProblem(answer, 415, "unsupported-media-type");
        }
        assertProblem(
                anna.send("POST", "/api/v1/plans/x/goals", "a", Map.of("X-XSRF-TOKEN", csrf)),
                415,
                "unsupported-media-type");
        assertThat(platform.goals.received()).isEmpty();

        var table = Map.of("Content-Type", "text/csv; charset=utf-8", "X-XSRF-TOKEN", csrf);
        assertThat(anna.send("POST", "/api/v1/people-imports", "key,name", table)
                        .statusCode())
                .isEqualTo(200);
        assertThat(anna.send("POST", "/api/v1/plans/x/shares", "", Map.of("X-XSRF-TOKEN", csrf))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() {
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                anna.cookies().get(Browser.CSRF));
        var large = "x".repeat(3 * 1024 * 1024).getBytes();

        assertProblem(
                anna.send("POST", "/api/v1/plans/x/goals", BodyPublishers.ofByteArray(large), headers),
                413,
                "too-large");
        var unsaid = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large));
        assertProblem(anna.send("POST", "/api/v1/plans/x/goals", unsaid, headers), 411, "length-required");
        assertThat(platform.goals.received()).isEmpty();

        assertThat(anna.send("POST", "/api/v1/plan-imports", BodyPublishers.ofByteArray(large), headers)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (var path : List.of("/", "/api/v1/session", "/api/v1/plans/x", "/nowhere.js", "/o/nowhere", "/not-known")) {
            var headers = anna.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(path))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
        }
    }

    @Test
    void reportsOfTheContentSecurityPolicyAreCounted() {
        var before = reports();

        assertThat(platform.browser()
                        .send("POST", "/csp-reports", "{}", Map.of("Content-Type", "application/csp-report"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(reports()).isEqualTo(before + 1);
    }

    private static double reports() {
        return platform.browser()
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("cairn_csp_reports_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Browser selfMade() {
        var browser = platform.browser();
        browser.cookies().put(Browser.SESSION, anna.cookies().get(Browser.SESSION));
        browser.cookies().put(Browser.CSRF, "a.b");
        return browser;
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return more;
    }

    private static TestService service(String name) {
        return switch (name) {
            case "goals-service" -> platform.goals;
            case "feedback-service" -> platform.feedback;
            default -> platform.reminders;
        };
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
